import { createHash } from 'node:crypto'

/**
 * What the page for previews may do besides: fetch an address that a visitor gives, and show its frame, which shows
 * pictures of the visitor's that are on no server.
 */
export interface Permissions {
  anyHost?: true
  frames?: true
  ownPictures?: true
}

/** What is written into a page instead of a file of its own. */
interface InlineBlocks {
  scripts: readonly string[]
  styles: readonly string[]
}

/** No script, worker or style but the site's own files and the blocks known here, and no other host. */
export function contentSecurityPolicy(
  { scripts, styles }: InlineBlocks,
  { anyHost, frames, ownPictures }: Permissions = {},
): string {
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    `img-src 'self'${ownPictures ? ' blob:' : ''}`,
    "media-src 'self'",
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

/** Files of the site, and blocks by their hashes. */
function sources(blocks: readonly string[]): string {
  const hashes = blocks.map((block) => {
    return `'sha256-${createHash('sha256').update(block).digest('base64')}'`
  })
  return ["'self'", ...hashes].join(' ')
}
