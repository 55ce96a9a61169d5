import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { Button } from '#web/ui/button.tsx'
import { chosenFiles, droppedFiles } from './collect-files.ts'
import type { DroppedFile } from './dropped-file.ts'
import { useText } from './use-text.ts'

/** An attribute that React's types do not know. */
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
