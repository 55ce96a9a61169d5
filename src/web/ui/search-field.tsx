import { FIELD, FIELD_INPUT } from './field-look.ts'
import { Icon } from './icon.tsx'

interface SearchFieldProps {
  label: string
  /** For the `ref`: the field is not React's, so that nothing typed is lost before React is there. */
  attach: (field: HTMLInputElement) => () => void
}

/** A search box that `/` brings the focus to (see `attachSearchField`). */
export function SearchField({ label, attach }: SearchFieldProps) {
  return (
    <label className={`${FIELD} min-w-0 flex-1`}>
      <Icon name="search" />
      <span className="sr-only">{label}</span>
      <input
        ref={attach}
        className={FIELD_INPUT}
        type="search"
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
      />
    </label>
  )
}
