import * as v from 'valibot'
import { isMediaPath } from './media.ts'

/** C0/C1 controls, spaces, zero-width and bidirectional marks: never part of an honest address. */
const INVISIBLE = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

const WEB = /^https?:\/\/[^/?#@\\]+(?:[/?#][^\\]*)?$/iu
const MAIL = /^mailto:[^@\s]+@[^@\s]+$/iu
const SITE = /^\/(?![/\\])[^\\]*$/u

/** True for addresses that may become an `href`: http, https (no credentials), mailto, site-relative. */
export function isSafeUrl(text: string): boolean {
  return !INVISIBLE.test(text) && (WEB.test(text) || MAIL.test(text) || SITE.test(text))
}

/** True for where a site may be: it becomes part of robots.txt, the site map and the head of every page. */
export function isSiteAddress(text: string): boolean {
  return isSafeUrl(text) && /^https?:\/\/[^?#"'<>]+$/iu.test(text)
}

/** An address, or the path of a file in `media/`, which becomes one when the data is compiled. */
export const Url = v.pipe(
  v.string(),
  v.maxLength(2_000, 'too-long'),
  v.check((text) => isSafeUrl(text) || isMediaPath(text), 'url'),
)
export type Url = v.InferOutput<typeof Url>

/** The address that the site is published at. */
export const SiteUrl = v.pipe(
  v.string(),
  v.maxLength(2_000, 'too-long'),
  v.check(isSiteAddress, 'site-url'),
)
