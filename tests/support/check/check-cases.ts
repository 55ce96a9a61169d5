import { globSync, readFileSync } from 'node:fs'

/** Where the cases are: one Markdown file per kind of problem, each a catalogue of folders with their reports. */
export const CATALOGUES = globSync('tests/fixtures/check/*.md').toSorted()

/** One data folder of a catalogue. */
export interface CheckCase {
  name: string
  /** Its section up to the reports, as written. */
  source: string
  /** Its files, those of the small site included. */
  files: ReadonlyMap<string, Uint8Array>
}

interface Fence {
  info: string
  text: string
}

/** The files that every case has unless it writes its own or says that it is without them. */
export const SMALL_SITE: ReadonlyMap<string, Uint8Array> = new Map([
  ['site.json', Buffer.from('{\n  "title": "Example"\n}\n')],
  [
    'ada-li/profile.json',
    Buffer.from(`{
  "name": {
    "en": {
      "given": "Ada",
      "family": "Li"
    },
    "zh": {
      "family": "李",
      "given": "艾达"
    }
  }
}
`),
  ],
])

/** The text before the first case, and the cases; a case is a heading of the second level. */
export function readCatalogue(path: string): { intro: string; cases: CheckCase[] } {
  const [intro = '', ...sections] = readFileSync(path, 'utf8').split('\n## ')
  return { intro, cases: sections.map(readSection) }
}

/** The catalogue with these reports, as the file should read. */
export function writeCatalogue(intro: string, sections: readonly string[]): string {
  return [intro, ...sections].join('\n## ')
}

/** A case with its reports, each in a block after the files. */
export function writeSection(source: string, reports: ReadonlyMap<string, string>): string {
  const blocks = [...reports].map(([locale, text]) => `\`\`\`console ${locale}\n${text}\n\`\`\``)
  return `${[source, ...blocks].join('\n\n')}\n`
}

/** The case of this name, from whichever catalogue has it. */
export function findCase(name: string): CheckCase {
  const found = CATALOGUES.flatMap((path) => readCatalogue(path).cases).find(
    (each) => each.name === name,
  )
  if (found === undefined) throw new Error(`No catalogue has the case "${name}"`)
  return found
}

function readSection(section: string): CheckCase {
  const [source = ''] = section.split('\n\n```console ')
  const lines = source.split('\n')
  const without = lines.find((line) => line.startsWith('Without `'))?.split('`') ?? []
  const files = new Map(SMALL_SITE)
  for (const name of without) files.delete(name)
  for (const fence of fencesOf(lines)) files.set(...fileOf(fence))
  return { name: lines[0] ?? '', source: source.trimEnd(), files }
}

function fencesOf(lines: readonly string[]): Fence[] {
  const fences: Fence[] = []
  let open: Fence | undefined
  for (const line of lines) {
    if (open === undefined) {
      if (line.startsWith('```')) open = { info: line.slice(3), text: '' }
    } else if (line === '```') {
      fences.push(open)
      open = undefined
    } else {
      open.text += `${line}\n`
    }
  }
  return fences
}

/** Bytes that an editor would hide or change are written as in URLs, and there the last line end is no part of the file. */
function fileOf({ info, text }: Fence): [string, Uint8Array] {
  const [, path = '', encoding] = info.split(' ')
  if (encoding === undefined) return [path, Buffer.from(text)]
  const bytes = text
    .slice(0, -1)
    .split(/(%[\dA-F]{2})/u)
    .map((part) =>
      /^%[\dA-F]{2}$/u.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part),
    )
  return [path, Buffer.concat(bytes)]
}
