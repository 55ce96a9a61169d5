/** What importers read of a folder; pictures, papers and programs are left alone. */
const WANTED: ReadonlySet<string> = new Set(
  'md markdown html htm yml yaml json bib bibtex ris xml txt tex ltx csl'.split(' '),
)

/** Folders of tools and of built sites. */
const UNWANTED: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  '_site',
  '_sass',
  '__MACOSX',
])

export function isWantedFolder(name: string): boolean {
  return !name.startsWith('.') && !UNWANTED.has(name)
}

/** True for a file that an importer may read, by the names of its folders and its ending. */
export function isWantedFile(path: string): boolean {
  const names = path.split('/')
  const name = names.pop() ?? ''
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return names.every(isWantedFolder) && !name.startsWith('.') && WANTED.has(ending)
}
