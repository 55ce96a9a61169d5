import { fold } from '#core/search/fold.ts'
import type { ImportFile } from './reading.ts'

export interface Place {
  file: string
  /** From 1. */
  line: number
}

/** A file as one folded text, with where each of its lines begins in it. */
interface Folded {
  file: string
  text: string
  starts: readonly number[]
  /** Where the last text was found: entries come in the order of their file. */
  last: number
}

/**
 * Finds where a source says something: a title, a name. Readers give values without places, because nothing but a report
 * needs them; a text that is written in several places is found at its first one. Undefined where it is written otherwise.
 */
export function createPlaceFinder(
  files: readonly ImportFile[],
): (text: string) => Place | undefined {
  let folded: Folded[] | undefined
  return (text) => {
    const words = fold(text)
    if (words === '') return undefined
    folded ??= files.map(foldLines)
    for (const file of folded) {
      const start = startOf(` ${words} `, file)
      if (start < 0) continue
      file.last = start
      return { file: file.file, line: lineAt(start + 1, file.starts) }
    }
    return undefined
  }
}

function startOf(words: string, { text, last }: Folded): number {
  const next = text.indexOf(words, last)
  return next < 0 && last > 0 ? text.indexOf(words) : next
}

function foldLines({ path, text }: ImportFile): Folded {
  const starts: number[] = []
  let length = 1
  const lines = text.split('\n').map((line) => {
    starts.push(length)
    const words = fold(line)
    if (words !== '') length += words.length + 1
    return words
  })
  return { file: path, text: ` ${lines.filter(Boolean).join(' ')} `, starts, last: 0 }
}

/** The last line that begins at or before the place: empty lines begin where the next one does. */
function lineAt(place: number, starts: readonly number[]): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  return low
}
