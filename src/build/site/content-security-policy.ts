import { createHash } from 'node:crypto'

/** What the page for previews may do besides: fetch an address that a visitor gives, and show its frame. */
interface Permissions {
  anyHost?: true
  frames?: true
}

/** No script or worker but the site's own files, no other host, and styles only from files or the blocks known here. */
export function contentSecurityPolicy(
  inlineStyles: readonly string[],
  { anyHost, frames }: Permissions = {},
): string {
  const hashes = inlineStyles.map((style) => {
    return `'sha256-${createHash('sha256').update(style).digest('base64')}'`
  })
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${anyHost ? ' https:' : ''}`,
    ...(frames ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy that may be made, see `web/app/trusted-script.ts`.
    'trusted-types bifolio',
  ].join('; ')
}
