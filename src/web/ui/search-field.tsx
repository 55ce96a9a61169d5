import { useEffect, useRef } from 'react'
import { Icon } from './icon.tsx'
import { isTyping } from './is-typing.ts'

interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  onEnd?: () => void
}

/** A search box that `/` brings the focus to. */
export function SearchField({ label, value, onChange, onEnd }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchKey(event) || event.defaultPrevented) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <label className="search-field">
      <Icon name="search" />
      <span className="sr-only">{label}</span>
      <input
        ref={input}
        type="search"
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onEnd}
      />
    </label>
  )
}

function isSearchKey({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === '/' && !isTyping(target) && !altKey && !ctrlKey && !metaKey
}
