import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { Button } from '#web/ui/button.tsx'
import { type DroppedFile, MAX_FILES } from './dropped-file.ts'
import { useText } from './use-text.ts'

/** An attribute that React's types lack. */
const FOLDER = { webkitdirectory: '' }

/** Where files are dropped; two buttons do the same for those who do not drag. */
export function DropZone({ onFiles }: { onFiles: (files: Promise<DroppedFile[]>) => void }) {
  const text = useText()
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)

  function onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    onFiles(Promise.resolve(chosenFiles(currentTarget.files ?? [])))
    // So that choosing the same file again, after it was fixed, is a choice.
    currentTarget.value = ''
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFiles(droppedFiles(event.dataTransfer))
  }

  function onDragOver(event: DragEvent) {
    event.preventDefault()
    setOver(true)
  }

  return (
    <div
      className="drop-zone"
      data-over={over || undefined}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className="drop-title">{text('drop.title')}</p>
      <p className="drop-hint">{text('drop.hint')}</p>
      <p className="drop-buttons">
        <Button onClick={() => files.current?.click()}>{text('drop.files')}</Button>
        <Button onClick={() => folder.current?.click()}>{text('drop.folder')}</Button>
      </p>
      <input ref={files} type="file" multiple hidden onChange={onChange} />
      <input ref={folder} type="file" {...FOLDER} hidden onChange={onChange} />
    </div>
  )
}

/** Folders of tools, which contain nothing that a person has written. */
const SKIPPED = new Set(['.git', 'node_modules', '_site', 'dist', '.build'])

/** Files chosen in a dialog; of a folder with their paths in it. */
function chosenFiles(list: Iterable<File>): DroppedFile[] {
  return [...list]
    .map((file) => ({ path: file.webkitRelativePath || file.name, content: file }))
    .filter(({ path }) => !path.split('/').some((name) => SKIPPED.has(name)))
}

/** Files dropped on the page, those in dropped folders too. To be called at once: the browser forgets them after the event. */
async function droppedFiles(transfer: DataTransfer): Promise<DroppedFile[]> {
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
