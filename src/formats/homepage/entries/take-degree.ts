import { findGenre, type ThesisGenre } from '../../bibliography/thesis-genre.ts'

/** "PhD thesis at", "博士学位论文": what remains of the text is the university. */
const DEGREE =
  /\b(?:ph\.?\s?d\.?|doctoral|masters?|master[’']s|m\.?sc\.?|bachelors?|bachelor[’']s|undergraduate)\s+(?:thesis|dissertation)\b(?:\s+(?:at|from|in)\b)?|[博硕学]士(?:学位|毕业)?论文|本科毕业论文/iu

/** The degree for which a thesis was written, and the text without it. */
export function takeDegree(text: string): { genre: ThesisGenre | undefined; rest: string } {
  const words = DEGREE.exec(text)?.[0]
  if (words === undefined) return { genre: undefined, rest: text }
  const rest = text.replace(words, '').replace(/[[［]\s*[\]］]/u, '')
  return { genre: findGenre(words), rest }
}
