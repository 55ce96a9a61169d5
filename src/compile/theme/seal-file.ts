import { escapeMarkup } from '#core/text/escape-markup.ts'
import type { Design } from '#data/theme/design.ts'

/** A researcher's seal as a picture of its own, for the browser's tab. */
export function sealFile(seal: string, { colours }: Design): string {
  const single = [...seal].length === 1
  const text = escapeMarkup(seal)
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
    `<rect width="48" height="48" rx="6" fill="${colours.seal.light}"/>`,
    `<text x="24" y="${single ? 35 : 31}" font-size="${single ? 31 : 21}" text-anchor="middle" fill="${colours['seal-ink'].light}" font-family="'Songti SC','Noto Serif CJK SC','Noto Serif SC',SimSun,serif">${text}</text>`,
    '</svg>',
    '',
  ].join('')
}
