import { hasHan } from '../text/language-of.ts'

/** What separates the authors of a paper: the Chinese comma where all are written in Chinese. */
export function nameComma(names: readonly string[]): string {
  return names.every(hasHan) ? '，' : ', '
}
