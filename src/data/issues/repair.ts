/** A change of a file's text that takes a problem away; in UTF-16 code units. */
export interface Repair {
  offset: number
  /** Of what is replaced. */
  length: number
  text: string
}

/** The text with all repairs made; of those that overlap, the first. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  let done = 0
  const parts: string[] = []
  for (const repair of repairs.toSorted((a, b) => a.offset - b.offset)) {
    if (repair.offset < done) continue
    parts.push(text.slice(done, repair.offset), repair.text)
    done = repair.offset + repair.length
  }
  return parts.join('') + text.slice(done)
}
