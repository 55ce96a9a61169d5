import type { PersonName } from '#core/schema/person-name.ts'
import { displayName } from '#core/names/format-name.ts'
import { LangSpan } from './local-text.tsx'
import { useView } from './view.ts'

/** Both names of a person on one line, that of the page's language first. */
export function BothNames({ name }: { name: PersonName }) {
  const { locale } = useView()
  const { primary, secondary } = displayName(name, locale)
  return (
    <>
      <LangSpan lang={primary.lang}>{primary.text}</LangSpan>
      {secondary && (
        <>
          {' '}
          <span className="second-name">
            <LangSpan lang={secondary.lang}>{secondary.text}</LangSpan>
          </span>
        </>
      )}
    </>
  )
}
