import { isSafeUrl } from '#core/schema/url.ts'

/** True for what `SITE_URL` may be: it becomes part of robots.txt, the site map and the head of every page. */
export function isSiteAddress(url: string): boolean {
  return isSafeUrl(url) && /^https?:\/\/[^?#"'<>]+$/iu.test(url)
}

/** True for what `BASE_PATH` may be: it becomes part of style sheets, scripts and file names. */
export function isBasePath(base: string): boolean {
  return /^[\w./~%-]*$/u.test(base) && !base.split('/').some((part) => /^\.+$/u.test(part))
}
