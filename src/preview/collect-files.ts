import { MAX_FILES, type DroppedFile } from './dropped-file.ts'

/** Folders of tools, which hold nothing that a person has written. */
const SKIPPED = new Set(['.git', 'node_modules', '_site', 'dist', '.build'])

/** Files chosen in a dialog; of a folder with their paths in it. */
export function chosenFiles(list: Iterable<File>): DroppedFile[] {
  return [...list]
    .map((file) => ({ path: file.webkitRelativePath || file.name, content: file }))
    .filter(({ path }) => !path.split('/').some((name) => SKIPPED.has(name)))
}

/** Files dropped on the page, those in dropped folders too. To be called at once: the browser forgets them after the event. */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return chosenFiles(transfer.files)
  const files: DroppedFile[] = []
  for (const entry of entries) await collect(entry, files)
  return files
}

async function collect(entry: FileSystemEntry, files: DroppedFile[]): Promise<void> {
  // One more than allowed is enough to say that there are too many.
  if (files.length > MAX_FILES || SKIPPED.has(entry.name)) return
  const path = entry.fullPath.replace(/^\//u, '')
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(
      () => undefined,
    )
    files.push({ path, content: file })
  } else if (isFolder(entry)) {
    for (const inside of await entriesOf(entry)) await collect(inside, files)
  }
}

/** A reader gives the entries in portions, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (portion.length === 0) return all
    all.push(...portion)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
