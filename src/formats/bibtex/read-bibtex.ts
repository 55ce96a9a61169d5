import type { ImportFile, Reading, ReadingProblem, ReadPublication } from '../reading.ts'
import { reportAt, type Report } from '../report.ts'
import { excerpt } from '../bibliography/excerpt.ts'
import { joinReadings, type FileOfPublications } from '../bibliography/unique-readings.ts'
import { expandStrings } from './expand-strings.ts'
import { inheritFields } from './inherit-fields.ts'
import { limitEntries } from './limit-entries.ts'
import { parseChunks, type ParsedEntry } from './parse-chunks.ts'
import { readEntry } from './read-entry.ts'
import { splitEntries, type Chunk } from './split-entries.ts'

const NOT_ENTRIES = new Set(['string', 'comment', 'preamble'])

/**
 * Reads BibTeX and BibLaTeX, with the fields that al-folio and PRISM add. A broken entry is reported with its
 * line and all others are read.
 */
export function readBibtex(files: readonly ImportFile[]): Reading {
  return joinReadings(files.map(readFile))
}

function readFile({ path: file, text }: ImportFile): FileOfPublications {
  const problems: ReadingProblem[] = []
  const report: Report = (code, found, at) => {
    problems.push({ code, file, ...at, found: excerpt(found) })
  }
  const { chunks, stray } = splitEntries(text)
  if (chunks.length === 0) report('not-this-format', text)
  for (const { text, line } of stray) report('not-understood', text, { line })
  const entries: ParsedEntry[] = []
  const sources = chunks.filter(({ kind }) => !NOT_ENTRIES.has(kind))
  const expand = expandStrings(stringsOf(chunks, report), report)
  for (const parsed of parseChunks(limitEntries(sources, expand, report))) {
    if ('entry' in parsed) entries.push(parsed.entry)
    else report('broken-entry', parsed.broken.text, { line: parsed.broken.line })
  }
  const publications = inheritFields(entries).flatMap((entry): ReadPublication[] => {
    const read = readEntry(entry, entry.key, reportAt({ line: entry.line }, report))
    return read === undefined ? [] : [read]
  })
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return { publications, problems }
}

/** The definitions that can be read; the others are reported. */
function stringsOf(chunks: readonly Chunk[], report: Report): Chunk[] {
  return chunks
    .filter(({ kind }) => kind === 'string')
    .filter((chunk) => {
      const isWhole =
        chunk.complete && /^@string\s*\{\s*[^\s=,{}"#]+\s*=\s*[^\s][\s\S]*\}$/iu.test(chunk.text)
      if (!isWhole) report('broken-entry', chunk.text, { line: chunk.line })
      return isWhole
    })
}
