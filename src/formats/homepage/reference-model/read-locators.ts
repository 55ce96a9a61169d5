import { trimEndOf } from '#core/text/trim-of.ts'

/** Where in its container a work is. */
export type Locators = { volume?: string; issue?: string; page?: string }

const PAGES = String.raw`[A-Za-z]{0,2}\d{1,7}(?:\s?[-–—−～]{1,3}\s?[A-Za-z]?\d{1,7})?(?:\s?\+\s?\d{1,6})?`
const VOLUME_WORD = /\bvol(?:ume)?\.?\s?(\d{1,4}|[A-Z]\d{0,3})|(\d{1,4}) ?卷/iu
const ISSUE_WORD = /\b(?:no|issue|number|iss)\.?\s?(\d{1,4}(?:[-–]\d{1,3})?)|第\s?(\d{1,3})\s?期/iu
const PAGE_WORD = new RegExp(
  String.raw`\b(?:pp?|pages?)\.?\s?[:：]?\s?(${PAGES})|第\s?(\d{1,6}\s?[-–—]\s?\d{1,6})\s?页`,
  'iu',
)
const COMPACT = new RegExp(
  String.raw`^(?<volume>\d{1,4}|[A-Z]\d{1,3})(?:\s?[,，]?\s?[(（]\s?(?<issue>[^()（）]{1,14})[)）]|\.(?<part>\d{1,3})(?![\d-]))?(?:\s?[:：,，.;]?\s?(?<page>${PAGES}))?(?:$|[\s,，.;:)])`,
  'u',
)
const RANGE = new RegExp(
  String.raw`^\d{1,7}\s?[-–—−～]{1,3}\s?\d{1,7}$|^(?:e\d{1,8}|[A-Z]{1,2}\d{3,8}|\d{4,8})$`,
  'u',
)

/**
 * Volume, issue and pages as references write them, without the year: `12(3):33-48`, `vol. 12, no. 3, pp. 33–48`, `12, e101`.
 */
export function readLocators(text: string): Locators {
  const words = text.replace(/^[\s,，.:：;；]+/u, '').replaceAll(/\s+/gu, ' ')
  const [volume, issue, page] = [VOLUME_WORD, ISSUE_WORD, PAGE_WORD].map((pattern) => {
    const match = pattern.exec(words)
    return match?.[1] ?? match?.[2]
  })
  const found = volume === undefined && issue === undefined ? compactOf(words) : {}
  return withHyphens({
    ...found,
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(page !== undefined && { page }),
    ...(page === undefined && volume !== undefined && pageAfter(words)),
  })
}

function compactOf(words: string): Locators {
  const first = words.replace(PAGE_WORD, '').trim()
  if (RANGE.test(trimEndOf(first, /[,.;\s]/u))) return { page: trimEndOf(first, /[,.;\s]/u) }
  const { volume, issue, part, page } = COMPACT.exec(first)?.groups ?? {}
  const number = issue ?? part
  return {
    ...(volume !== undefined && { volume }),
    ...(number !== undefined && { issue: number.replace(/^(?:no\.?|第)|期$/giu, '').trim() }),
    ...(page !== undefined && { page }),
  }
}

/** Pages that no word introduces, after a volume that one does. */
function pageAfter(words: string): Locators {
  const page = /(?:^|[\s,:：])(\d{1,6}\s?[-–—−]\s?\d{1,6})(?:$|[\s,.;)])/u.exec(words)?.[1]
  return page === undefined ? {} : { page }
}

function withHyphens({ page, ...others }: Locators): Locators {
  if (page === undefined) return others
  return {
    ...others,
    page: page.replaceAll(/\s/gu, '').replaceAll(/[-–—−～]+/gu, '-'),
  }
}
