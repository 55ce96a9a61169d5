import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const DIST = resolve(import.meta.dirname, '../../dist')

/** Ways from text to markup or code: `require-trusted-types-for` and `script-src` refuse them while the page runs. */
const SINK =
  /\.(?:innerHTML|outerHTML)\b|\b(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc|DOMParser)\b|\bdocument\.write|\beval\(|\bFunction\(|\bimportScripts\(/gu

/** What may stay, by chunk, with the code around it; none of it is reached with a text of someone else. */
const KNOWN: readonly (readonly [chunk: RegExp, code: RegExp])[] = [
  // React: a `<script>` that a component renders (none does), and `dangerouslySetInnerHTML` (ui/hydration.tsx: '').
  [/vendor-/u, /\.innerHTML=`<script><\\\/script>`/u],
  [/vendor-/u, /\?\.__html!==\w+&&\(\w+\.innerHTML=\w+\)/u],
  // Libraries that look for the global object where there is no `globalThis`.
  [/preview\//u, /\|\|Function\(`return this`\)\(\)/u],
  // Templates of underscore, which mammoth has for other things.
  [/preview\/docx-to-html-/u, /try\{\w+=Function\(\w+,`_`,\w+\)\}catch/u],
  // A polyfill of `setImmediate` in jszip, for callbacks that are strings.
  [/preview\/archive-/u, /typeof \w+!=`function`&&\(\w+=Function\(``\+\w+\)\)/u],
  // Word documents are read by @xmldom/xmldom, which has a parser of this name, not by the browser.
  [/preview\/(?:xml|docx-to-html)-/u, /\bDOMParser\b/u],
]

const files = globSync('{**/*.js,*.js}', { cwd: DIST }).map((file) => file.replaceAll('\\', '/'))

it('finds built scripts to look at', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(files.some((file) => file.includes('preview/'))).toBe(true)
})

it('turns no text into markup or code but where that is known', () => {
  const unknown = files.flatMap((file) => {
    return unknownSinks(file, readFileSync(join(DIST, file), 'utf8')).map((code) => [file, code])
  })
  expect(unknown).toEqual([])
})

it.each([
  ['assets/index-1.js', 'a.innerHTML=b'],
  ['assets/index-1.js', 'new Function(a)'],
  ['assets/preview/markdown-1.js', 'new DOMParser().parseFromString(a)'],
])('notices in %s: %s', (file, code) => {
  expect(unknownSinks(file, code)).toHaveLength(1)
})

function unknownSinks(file: string, code: string): string[] {
  const around = [...code.matchAll(SINK)].map(({ index }) => {
    return code.slice(Math.max(0, index - 60), index + 60)
  })
  const isKnown = (place: string) =>
    KNOWN.some(([chunk, sink]) => chunk.test(file) && sink.test(place))
  return around.filter((place) => !isKnown(place))
}
