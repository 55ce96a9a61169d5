import type { Unpublished } from '#disk/files/public-files.ts'
import type { Say } from './say.ts'

/** Why a file in `public/` is not part of the site, and what to do if it should be. */
export function unpublishedText({ path, reason }: Unpublished, say: Say): string {
  return say(`unpublished.${reason}`, { path })
}
