import assert from 'node:assert/strict'
import { readHomepageWith } from '#formats/homepage/read-homepage.ts'
import type { ImportFile, Reading } from '#formats/reading.ts'
import type { Random } from '../bench/random.ts'
import { invalidParts } from '#tests/support/catalogs/import-cases.ts'
import { shown, type Attack } from './attack.ts'
import { HEADINGS, PIECES } from './homepage-pieces.ts'

/** Characters of a try that repeats: sometimes as much as no one would write. */
const LENGTHS = [0, 1, 3, 40, 500, 20_000, 200_000]

const read = readHomepageWith({})

/** Whatever is in whichever place of a home page, it is read soon, without an error, into what a bundle may carry. */
export const homepageAttack: Attack = {
  name: 'homepage',
  tries: 60,
  attempt: (random) => {
    const files = random.pick(PLACES)(() => randomText(random), random)
    assertReadable(files)
  },
}

function assertReadable(files: readonly ImportFile[]): void {
  let reading: Reading
  try {
    reading = read(files)
  } catch (error) {
    throw new Error(`reading throws at ${shown(files)}`, { cause: error })
  }
  assert.equal(
    shown(invalidParts(reading)),
    '[]',
    `no bundle may carry what is read of ${shown(files)}`,
  )
}

/** One piece or a few, over and over, or any pieces one after the other; with and without an end. */
function randomText(random: Random): string {
  const some = () => {
    return Array.from({ length: random.between(1, 4) }, () => random.pick(PIECES)).join('')
  }
  if (random.chance(0.3)) return Array.from({ length: random.between(0, 60) }, some).join('')
  const unit = random.chance(0.5) ? random.pick(PIECES) : some()
  const repeated = unit.repeat(Math.ceil(random.pick(LENGTHS) / unit.length))
  return [random.chance(0.3) ? some() : '', repeated, random.chance(0.5) ? some() : ''].join('')
}

type Place = (text: () => string, random: Random) => ImportFile[]

/** The places of a home page that a text can be in. */
const PLACES: readonly Place[] = [
  (text) => page(text()),
  (text) => page(`# ${text()}\n\n${text()}\n`),
  (text) => page(`---\n${text()}\n---\n# News\n`),
  (text) => page(`---\ntitle: ${text()}\nlang: ${text()}\n---\n# News\n`),
  (text, random) =>
    page(`# Lan Shen\n\n## ${random.pick(HEADINGS)}\n\n- ${text()} 2019 - 2020, X\n`),
  (text, random) => page(`## ${random.pick(HEADINGS)}\n\n${text()}\n\n2019 - 2020 ${text()}\n`),
  (text, random) => page(`## ${random.pick(HEADINGS)}\n\n- 2019: ${inOneLine(text())}\n`),
  (text, random) => page(`## ${random.pick(HEADINGS)}\n${manyItems(text())}`),
  (text, random) =>
    page(`## ${random.pick(HEADINGS)}\n\n| ${text()} | 2019 |\n|---|---|\n| a | b |\n`),
  (text, random) => page(`## ${random.pick(HEADINGS)}\n\n- [${text()}](${text()}) 2019\n`),
  (text, random) =>
    page(`## ${random.pick(HEADINGS)}\n\n- 2019 - 2020 a\n  - ${text()}\n    - ${text()}\n`),
  (text) => page(`<html><body><h1>Lan</h1><p>${text()}</p></body></html>`, 'index.html'),
  (text) => page(`<ul><li>${text()}<li><a href="${text()}" class='${text()}'>x</a>`, 'index.html'),
  (text) => page(`Lan Shen\nEDUCATION\n${text()}  2019\nAWARDS\n2020   ${text()}\n`, 'cv.txt'),
  (text) => site('_config.yml', text()),
  (text) => site('_config.yml', `title: ${text()}\nauthor:\n  name: ${text()}\n  bio: ${text()}\n`),
  (text) => site('_data/authors.yml', `Lan Shen:\n  name: ${text()}\n  ${text()}: x\n`),
  (text) => site('_news/a.md', `---\ndate: ${text()}\ninline: true\n---\n${text()}`),
  (text) => site('_publications/a.md', paper(text)),
  (text) => site('_talks/a.md', `---\ntitle: ${text()}\ndate: 2019-01-01\n---\n${text()}`),
  (text) => site('_includes/a.md', text()),
]

function page(text: string, path = 'index.md'): ImportFile[] {
  return [{ path, text }]
}

function site(path: string, text: string): ImportFile[] {
  const about = '---\ntitle: About\n---\n# Lan Shen\n\n{% include a.md %}\n'
  return [
    { path: '_pages/about.md', text: about },
    { path, text },
  ]
}

function paper(text: () => string): string {
  const quoted = () => JSON.stringify(text())
  return `---\ntitle: ${quoted()}\nvenue: ${quoted()}\ncitation: ${quoted()}\ndate: 2019-01-01\n---\n${text()}`
}

/** A line is cut where readers stop, so that they see as much of it as they ever do. */
function inOneLine(text: string): string {
  return text.replaceAll(/[\r\n]/gu, ' ').slice(0, 19_000)
}

function manyItems(text: string): string {
  const item = `- ${inOneLine(text).slice(0, 2_000)} 2019\n`
  return item.repeat(Math.ceil(text.length / item.length))
}
