import { readDoi } from '#core/publications/identifiers.ts'

/** Where a record is asked for, by the identifier that its service gives it. */
export const SERVICES = ['orcid', 'dblp', 'openalex', 'doi'] as const

export type Service = (typeof SERVICES)[number]

/** The identifier in what someone has typed or copied; undefined where it cannot be one. */
export const READ_ID: Readonly<Record<Service, (text: string) => string | undefined>> = {
  orcid: readOrcidId,
  dblp: readDblpId,
  openalex: readOpenalexId,
  doi: (text) => readDoi(text),
}

/**
 * An ORCID iD whose last character fits the others (ISO 7064, 11-2), also in a URL.
 *
 * @example readOrcidId('https://orcid.org/0000-0002-1825-0097') // '0000-0002-1825-0097'
 */
function readOrcidId(text: string): string | undefined {
  const digits = text
    .trim()
    .replace(/^https?:\/\/(?:www\.)?orcid\.org\//iu, '')
    .replaceAll('-', '')
    .toUpperCase()
  if (!/^\d{15}[\dX]$/u.test(digits)) return undefined
  let total = 0
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2
  const check = (12 - (total % 11)) % 11
  const isSound = digits[15] === (check === 10 ? 'X' : String(check))
  return isSound ? digits.match(/.{4}/gu)?.join('-') : undefined
}

/** `65/9612`, `12/3456-1`, `h/AdaLin`, also in a URL. */
function readDblpId(text: string): string | undefined {
  return /^(?:https?:\/\/dblp\.(?:org|uni-trier\.de)\/pid\/)?(?<pid>[a-z\d]{1,4}\/[\w-]{1,80}?)(?:\.(?:html|xml|bib))?$/iu.exec(
    text.trim(),
  )?.groups?.['pid']
}

/** The id of an author, `A5012345678`, also in a URL. */
function readOpenalexId(text: string): string | undefined {
  const id = /^(?:https?:\/\/(?:api\.)?openalex\.org\/(?:authors\/)?)?(?<id>a\d{1,15})$/iu.exec(
    text.trim(),
  )?.groups?.['id']
  return id?.toUpperCase()
}
