import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withBrowserBar } from './browser-bar.ts'
import { designOf } from '#data/theme/design.ts'

test.each([
  [undefined, '#fbf9f4', '#161513'],
  [{ paper: { light: '#dff0ec', dark: '#0f1b1c' } }, '#dff0ec', '#0f1b1c'],
])('the browser’s bar has the color of the paper: %j', (theme, light, dark) => {
  const html = withBrowserBar(readFileSync('index.html', 'utf8'), designOf(theme))
  const metas = [...html.matchAll(/<meta name="theme-color" content="(.*?)" media="(.*?)" \/>/gu)]
  expect(metas.map(([, colour, media]) => [colour, media])).toEqual([
    [light, '(prefers-color-scheme: light)'],
    [dark, '(prefers-color-scheme: dark)'],
  ])
})
