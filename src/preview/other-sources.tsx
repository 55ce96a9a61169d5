import { useId, useState, type FormEvent } from 'react'
import { type DroppedFile, fetchFile, fileOfText } from './dropped-file.ts'
import type { Refusal } from './refusal.ts'
import { Button } from '#web/ui/button.tsx'
import { useText } from './use-text.ts'

interface OtherSourcesProps {
  onFiles: (files: Promise<DroppedFile[] | Refusal>) => void
}

/** For what is not a file at hand: a text in the clipboard, an address. */
export function OtherSources({ onFiles }: OtherSourcesProps) {
  const text = useText()
  const [pasted, setPasted] = useState('')
  const [address, setAddress] = useState('')
  const ids = { paste: useId(), address: useId(), hint: useId() }

  function onPaste(event: FormEvent) {
    event.preventDefault()
    onFiles(Promise.resolve([fileOfText(pasted)]))
  }

  function onAddress(event: FormEvent) {
    event.preventDefault()
    onFiles(fetchFile(address).then((file) => ('code' in file ? file : [file])))
  }

  return (
    <details className="other-sources">
      <summary>{text('paste.title')}</summary>
      <form onSubmit={onPaste}>
        <label htmlFor={ids.paste}>{text('paste.label')}</label>
        <textarea
          id={ids.paste}
          rows={6}
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button type="submit">{text('paste.use')}</Button>
      </form>
      <form onSubmit={onAddress} noValidate>
        <label htmlFor={ids.address}>{text('address.label')}</label>
        <input
          id={ids.address}
          type="url"
          inputMode="url"
          autoComplete="url"
          placeholder="https://"
          aria-describedby={ids.hint}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <p id={ids.hint} className="drop-hint">
          {text('address.hint')}
        </p>
        <Button type="submit">{text('address.use')}</Button>
      </form>
    </details>
  )
}
