import { linkedPublicFolder, type Unpublished } from '#disk/files/public-files.ts'
import type { Say } from './say.ts'
import { printMessage } from './print.ts'

/** Reports which files in `public/` are left out, and where the folder is if it is a link itself. */
export function reportPublicFiles(unpublished: readonly Unpublished[], say: Say): void {
  const target = linkedPublicFolder('public')
  if (target !== undefined) printMessage(say('public.linked', { target }))
  for (const file of unpublished) printMessage(unpublishedText(file, say))
}

/** Why a file in `public/` is not part of the site, and what to do if it should be. */
function unpublishedText({ path, reason }: Unpublished, say: Say): string {
  return say(`unpublished.${reason}`, { path })
}
