import { arxivInText } from '#core/publications/identifiers.ts'

/** Pages with one hyphen between them, whatever dashes the source has. */
export function readPages(text: string): string | undefined {
  const pages = text.replaceAll(/(?:(?<!\s)\s+)?[-‐-―−]+\s*/gu, '-').trim()
  return /[\p{L}\p{N}]/u.test(pages) ? pages : undefined
}

/** A number that is no arXiv id, which has a field of its own. */
export function readNumber(text: string | undefined): string | undefined {
  const number = text?.trim() ?? ''
  return number === '' || /^arxiv:/iu.test(number) || arxivInText(number) !== undefined
    ? undefined
    : number
}
