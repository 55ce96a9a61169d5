/** A file that a visitor gives: dropped, chosen, pasted or fetched. It can be handed to a worker. */
export interface DroppedFile {
  /** With `/` between the names of folders. */
  path: string
  /** Read when it is its turn; absent where the browser could not open the file. */
  content: Blob | undefined
}

/** As many files as a home page has at most; more is a wrong folder. */
export const MAX_FILES = 3000

/** Endings of files by how their text begins. */
const ENDINGS: readonly (readonly [ending: string, begin: RegExp])[] = [
  ['json', /^[{[]/u],
  ['bib', /^@/u],
  ['tex', /^(?:%.*\n\s*)*\\(?:documentclass|section|begin)\b/u],
]

/** A text without a name, as a file of the format that it looks like. */
export function fileOfText(text: string, name = 'pasted'): DroppedFile {
  const start = text.trimStart()
  const [ending] = ENDINGS.find(([, begin]) => begin.test(start)) ?? ['md']
  return {
    path: name.includes('.') ? name : `${name}.${ending}`,
    content: new Blob([text]),
  }
}
