import { readFileSync } from 'node:fs'

/**
 * A catalog is a Markdown file of test cases. Each heading of the second level starts a case: first its input files as
 * code blocks (` ```json site.json `), then what they lead to. Headings inside code blocks belong to the files.
 */
export interface Catalog {
  /** The text before the first case. */
  intro: string
  cases: readonly CatalogCase[]
}

export interface CatalogCase {
  name: string
  /** The lines of the case up to its outcome. */
  source: string
  files: ReadonlyMap<string, Uint8Array>
  outcomes: readonly CodeBlock[]
}

/** `info` is what follows the three backticks. */
export interface CodeBlock {
  info: string
  text: string
}

/** Reads a catalog; `outcome` matches the `info` of the blocks that are not input. */
export function readCatalog(path: string, outcome: RegExp): Catalog {
  const [intro = '', ...sections] = splitCases(readFileSync(path, 'utf8'))
  return { intro, cases: sections.map((section) => readCase(section, outcome)) }
}

/** A catalog with these cases, as its file should read. */
export function writeCatalog(intro: string, cases: readonly string[]): string {
  return [intro, ...cases].join('\n## ')
}

/** A case with its outcomes after the files. */
export function writeCase(source: string, outcomes: readonly CodeBlock[]): string {
  const blocks = outcomes.map(({ info, text }) => `\`\`\`${info}\n${text}\n\`\`\``)
  return `${[source, ...blocks].join('\n\n')}\n`
}

function splitCases(text: string): string[] {
  const sections: string[][] = [[]]
  let isCode = false
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode
    if (!isCode && line.startsWith('## ')) sections.push([line.slice('## '.length)])
    else sections.at(-1)?.push(line)
  }
  return sections.map((lines) => lines.join('\n'))
}

function readCase(section: string, outcome: RegExp): CatalogCase {
  const blocks = blocksOf(section)
  const outcomes = blocks.filter(({ info }) => outcome.test(info))
  const files = blocks.filter(({ info }) => !outcome.test(info)).map(fileOf)
  const [first] = outcomes
  const source = first === undefined ? section : section.split(`\n\`\`\`${first.info}\n`, 1)[0]
  return {
    name: section.split('\n', 1)[0] ?? '',
    source: (source ?? '').trimEnd(),
    files: new Map(files),
    outcomes,
  }
}

function blocksOf(section: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: CodeBlock | undefined
  for (const line of section.split('\n')) {
    if (open === undefined) {
      if (line.startsWith('```')) open = { info: line.slice('```'.length), text: '' }
    } else if (line === '```') {
      blocks.push(open)
      open = undefined
    } else {
      open.text += `${line}\n`
    }
  }
  return blocks
}

/**
 * The path and content of an input file. Bytes that an editor would hide or change are percent-encoded, as in URLs; in
 * such a block, the last line break is not part of the file.
 */
function fileOf({ info, text }: CodeBlock): [string, Uint8Array] {
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
