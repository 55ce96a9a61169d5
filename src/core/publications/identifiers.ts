import { trimEndOf } from '../text/trim-of.ts'

const DOI = /10\.\d{4,9}\/[^\s"<>{}|\\^`]+/u

/** Addresses of publishers that contain the DOI, also inside an address of an archive. */
const DOI_ADDRESS =
  /(?:\bdoi\.org\/|\bdl\.acm\.org\/doi\/|\blink\.springer\.com\/(?:chapter|article|book|content\/pdf)\/|\bonlinelibrary\.wiley\.com\/doi\/|\btandfonline\.com\/doi\/|\bpubs\.acs\.org\/doi\/|\bjournals\.sagepub\.com\/doi\/)(?:abs\/|full\/|pdf\/|epdf\/|book\/)?(?<doi>10\.\d{4,9}\/[^\s?#]+)/iu

const ARXIV_ID = String.raw`(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?`
const WHOLE_ARXIV = new RegExp(`^(?:arxiv:\\s*|abs/)?${ARXIV_ID}$`, 'iu')
const ARXIV_DOI = new RegExp(`^10\\.48550/arxiv\\.${ARXIV_ID}$`, 'iu')
const ARXIV_ADDRESS = new RegExp(
  `^https?://(?:www\\.|export\\.|browse\\.)?(?:arxiv\\.org/(?:abs|pdf|html|ps)|ar5iv\\.(?:labs\\.arxiv\\.)?org/(?:abs|html))/${ARXIV_ID}(?:\\.pdf)?/?(?:[?#].*)?$`,
  'iu',
)
/** Pages of others about a paper at arXiv. */
const ARXIV_PAGE = new RegExp(
  `^https?://(?:www\\.)?(?:huggingface\\.co/papers|alphaxiv\\.org/abs)/${ARXIV_ID}(?:[/?#].*)?$`,
  'iu',
)
const ARXIV_IN_TEXT = new RegExp(
  `\\barxiv(?:\\.org/abs/|\\s*:\\s*|\\s+abs/)${ARXIV_ID}(?!\\d)`,
  'iu',
)

/**
 * The DOI in `10.1/x`, `doi:10.1/x`, `https://doi.org/10.1/x`, `http://dx.doi.org/10.1%2Fx`.
 *
 * @example readDoi('https://doi.org/10.1145/3512527.3531386') // '10.1145/3512527.3531386'
 */
export function readDoi(text: string): string | undefined {
  const whole = decoded(text.trim())
  if (!/^(?:10\.|doi\b|https?:\/\/(?:dx\.|www\.)?doi\.org\/|(?:dx\.)?doi\.org\/)/iu.test(whole))
    return undefined
  const doi = trimEndOf(DOI.exec(whole)?.[0] ?? '', /[.,;]/u)
  if (doi === '') return undefined
  return doi.includes('(') ? doi : trimEndOf(doi, /\)/u)
}

/** The DOI in an address of a publisher. */
export function doiOfAddress(url: string): string | undefined {
  const doi = DOI_ADDRESS.exec(decoded(url))?.groups?.['doi']
  return doi && trimEndOf(doi, /\//u).replace(/(?:\.pdf|\/(?:full|pdf|abstract))$/iu, '')
}

/** The arXiv id, without its version, in an id or an address. */
export function readArxiv(text: string): string | undefined {
  const whole = text.trim()
  const found = WHOLE_ARXIV.exec(whole) ?? ARXIV_ADDRESS.exec(whole) ?? ARXIV_DOI.exec(whole)
  return plainId(found)
}

/** The arXiv id in an address, also of another site that shows the paper. */
export function arxivOfAddress(url: string): string | undefined {
  return readArxiv(url) ?? plainId(ARXIV_PAGE.exec(url.trim()))
}

/** The arXiv id that a text names, as in `arXiv preprint arXiv:2304.10844`. */
export function arxivInText(text: string): string | undefined {
  return plainId(ARXIV_IN_TEXT.exec(text)) ?? readArxiv(text)
}

/** `math.GT/0309136` is the id `math/0309136`. */
function plainId(found: RegExpExecArray | null): string | undefined {
  return found?.groups?.['id']?.toLowerCase().replace(/^([a-z-]+)\.[a-z]{2}\//u, '$1/')
}

function decoded(text: string): string {
  return text.replaceAll(/%2f/giu, '/').replaceAll(/%3a/giu, ':')
}
