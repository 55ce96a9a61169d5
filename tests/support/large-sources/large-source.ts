import { strToU8 } from 'fflate'
import { largePaper, type LargePaper } from './paper.ts'

export const MEGABYTE = 1_000_000

/** A file of about a megabyte that its owner might import. */
export interface LargeSource {
  format: string
  path: string
  bytes: Uint8Array
  /** For `--from`, where neither name nor text says the format. */
  from?: string
  /** How many are in it. */
  papers: number
}

/** What precedes the papers of a file, between two, and behind them. */
export interface Frame {
  before?: string
  between?: string
  after?: string
}

/** Papers in one format, as many as make a megabyte. */
export function megabyteOf(
  [format, path]: readonly [string, string],
  write: (paper: LargePaper) => string,
  { before = '', between = '\n', after = '' }: Frame = {},
): LargeSource {
  const entries = megabyteOfEntries(write)
  const text = before + entries.join(between) + after
  return { format, path, bytes: strToU8(text), papers: entries.length }
}

/** A megabyte of papers, each as it is written. */
export function megabyteOfEntries(write: (paper: LargePaper) => string): string[] {
  const entries: string[] = []
  for (let length = 0; length < MEGABYTE;) {
    const entry = write(largePaper(entries.length))
    entries.push(entry)
    length += strToU8(entry).length
  }
  return entries
}
