/**
 * Pages as they are shown: an en dash between first and last, whatever a source has there.
 *
 * @example pageDashes('S12--S20') // 'S12–S20'
 */
export function pageDashes(page: string): string {
  return page.replaceAll(/(?<=\d)\s{0,2}[-‐‑–—−]{1,3}\s{0,2}(?=[A-Za-z]{0,2}\d)/gu, '–')
}
