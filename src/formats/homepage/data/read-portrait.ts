import type { CleanPage } from '../clean/clean-page.ts'
import { asSettings, textOfSetting } from '../clean/split-front-matter.ts'
import type { DataReader } from './read-data-files.ts'

/** The portrait that the front matter of a page names: al-folio's `profile.image`. */
export function readPortrait(
  { file, settings }: CleanPage,
  { parts: { facts }, pictures, reportIn }: DataReader,
): void {
  const written = textOfSetting(asSettings(settings['profile'])?.['image'])
  if (written === undefined || facts.portrait !== undefined) return
  const src = pictures.find(written, { file, report: reportIn(file) })
  if (src !== undefined) facts.portrait = { src, alt: PORTRAIT }
}

/** What a portrait shows, until the owner says it better. */
export const PORTRAIT = { en: 'Portrait', zh: '照片' }
