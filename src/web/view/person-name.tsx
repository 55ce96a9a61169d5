import type { PersonName } from '#core/schema/person-name.ts'
import { displayName } from '#core/names/format-name.ts'
import { Foreign } from './local-text.tsx'
import { useView } from './view.ts'

/** Both names of a person on one line, that of the page's language first. */
export function BothNames({ name }: { name: PersonName }) {
  const { locale } = useView()
  const { primary, secondary } = displayName(name, locale)
  return (
    <>
      <Foreign lang={primary.lang}>{primary.text}</Foreign>
      {secondary && (
        <>
          {' '}
          <span className="second-name">
            <Foreign lang={secondary.lang}>{secondary.text}</Foreign>
          </span>
        </>
      )}
    </>
  )
}
