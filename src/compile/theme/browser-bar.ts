import type { Design } from '#data/theme/design.ts'

/** Where `index.html` has the tags. */
const PLACE = '<!--browser-bar-->'

/** The page with the tags that color the browser's bar as the paper. */
export function withBrowserBar(html: string, { colours: { paper } }: Design): string {
  const tags = (['light', 'dark'] as const).map(
    (side) =>
      `<meta name="theme-color" content="${paper[side]}" media="(prefers-color-scheme: ${side})" />`,
  )
  return html.replace(PLACE, tags.join('\n    '))
}
