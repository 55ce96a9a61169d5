import type { CleanPage } from '../clean/clean-page.ts'
import { reportAt } from '../../report.ts'
import { languageOfText, localized } from '../text/language-of-text.ts'
import { findPortrait } from './find-portrait.ts'
import { withoutPicture } from '../clean/page-picture.ts'
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

/**
 * The portrait among the pictures of a page about the person; where only its place says that it is one, that is reported.
 * Returns the page without it.
 */
export function readPagePortrait(
  page: CleanPage,
  names: readonly string[],
  { parts: { facts }, pictures, reportIn }: DataReader,
): CleanPage {
  const found = facts.portrait === undefined ? findPortrait(page, names) : undefined
  if (found === undefined) return page
  const { picture, isSure, isNamed } = found
  const report = reportAt(picture, reportIn(picture.file))
  const src = pictures.find(picture.src, { file: picture.file, report })
  if (src !== undefined) {
    if (!isSure) report('unsure', picture.src)
    const { alt } = picture
    facts.portrait = { src, alt: isNamed ? localized(languageOfText(alt) ?? 'en', alt) : PORTRAIT }
  }
  return { ...page, lines: page.lines.map((line) => withoutPicture(line, picture)) }
}

/** What a portrait shows, until the owner says it better. */
export const PORTRAIT = { en: 'Portrait', zh: '照片' }
