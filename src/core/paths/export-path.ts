/** Endings of the files that contain a list of publications for other programs. */
export const EXPORT_ENDINGS = ['bib', 'ris', 'csl.json', 'json'] as const
export type ExportEnding = (typeof EXPORT_ENDINGS)[number]

/**
 * Where a researcher's publications can be had for good, or without a slug everyone's.
 *
 * @example exportPath('ru-peng', 'bib') // '/ru-peng/publications.bib'
 */
export function exportPath(slug: string | undefined, ending: ExportEnding): string {
  return `${slug === undefined ? '' : `/${slug}`}/publications.${ending}`
}
