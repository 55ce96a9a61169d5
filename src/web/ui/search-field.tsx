import { useEffect, useRef } from 'react'
import { Icon } from './icon.tsx'

interface SearchFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  onEnd?: () => void
}

/** A search box that `/` and Ctrl/⌘ K bring the focus to. */
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
        aria-keyshortcuts="/ Control+K Meta+K"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onEnd}
      />
    </label>
  )
}

/** Where a `/` is a letter like any other. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]'

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.altKey) return false
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.shiftKey
  const typing = event.target instanceof Element && event.target.matches(TYPING)
  return event.key === '/' && !typing && !event.ctrlKey && !event.metaKey
}
