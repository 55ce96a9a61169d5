import { linkedPublicFolder, type Unpublished } from '#disk/files/public-files.ts'
import type { Say } from './say.ts'
import { tell } from './tell.ts'

/** Reports which files in `public/` are left out, and where the folder is if it is a link itself. */
export function tellPublicFiles(unpublished: readonly Unpublished[], say: Say): void {
  const target = linkedPublicFolder('public')
  if (target !== undefined) tell(say('public.linked', { target }))
  for (const file of unpublished) tell(unpublishedText(file, say))
}

/** Why a file in `public/` is not part of the site, and what to do if it should be. */
function unpublishedText({ path, reason }: Unpublished, say: Say): string {
  return say(`unpublished.${reason}`, { path })
}
