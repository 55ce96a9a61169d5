import { useId, type FormEvent } from 'react'
import type { PersonName } from '#core/schema/person-name.ts'
import { Button } from '#web/ui/button.tsx'
import { useText } from './use-text.ts'

/** Asks for the name that the files lack; it is never guessed from the authors. */
export function OwnerForm({ onName }: { onName: (name: PersonName) => void }) {
  const text = useText()
  const title = useId()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const name = nameIn(new FormData(event.currentTarget))
    if (name !== undefined) onName(name)
  }

  return (
    <form className="owner-form" aria-labelledby={title} onSubmit={onSubmit}>
      <h2 id={title}>{text('name.title')}</h2>
      <p>{text('name.hint')}</p>
      <fieldset lang="en">
        <legend>{text('name.in-latin')}</legend>
        <NamePart name="en.given" label={text('name.given')} />
        <NamePart name="en.family" label={text('name.family')} />
      </fieldset>
      <fieldset lang="zh-Hans">
        <legend>{text('name.in-chinese')}</legend>
        <NamePart name="zh.family" label={text('name.family')} />
        <NamePart name="zh.given" label={text('name.given')} />
      </fieldset>
      <Button type="submit">{text('name.use')}</Button>
    </form>
  )
}

function NamePart({ name, label }: { name: string; label: string }) {
  return (
    <label>
      <span>{label}</span>
      <input name={name} type="text" maxLength={80} autoComplete="off" />
    </label>
  )
}

function nameIn(form: FormData): PersonName | undefined {
  const part = (script: string, key: string) => {
    const value = form.get(`${script}.${key}`)
    const written = typeof value === 'string' ? value.trim() : ''
    return written === '' ? {} : { [key]: written }
  }
  const parts = ['en', 'zh'].map((script) => {
    return [script, { ...part(script, 'given'), ...part(script, 'family') }] as const
  })
  const named = parts.filter(([, names]) => Object.keys(names).length > 0)
  return named.length === 0 ? undefined : Object.fromEntries(named)
}
