import type { Design } from '#data/theme/design.ts'
import { escapeMarkup } from '#core/text/escape-markup.ts'

/** Where pages look for it. */
export const SITE_ICON = 'favicon.svg'

/** The icon of pages that belong to no one: a sheet folded once, on the color of the seals. */
export function siteIcon({ colours }: Design): string {
  const ink = colours['seal-ink'].light
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
  <rect width="48" height="48" rx="6" fill="${colours.seal.light}" />
  <path d="M24 11c-4-2.700-9-3.300-14-2.500v27c5-.8 10-.2 14 2.500 4-2.700 9-3.300 14-2.500v-27c-5-.8-10-.2-14 2.500z" fill="none" stroke="${ink}" stroke-width="2.600" stroke-linejoin="round" />
  <path d="M24 11v27" stroke="${ink}" stroke-width="2.600" />
</svg>
`
}

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
