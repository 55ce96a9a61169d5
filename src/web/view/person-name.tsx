import type { PersonName } from '#core/schema/person-name.ts'
import { displayName } from '#core/names/format-name.ts'
import { Foreign } from './local-text.tsx'
import { Marked } from './marks.tsx'
import { useView } from './view.ts'

/** Both names of a person on one line, that of the page's language first. */
export function BothNames({ name }: { name: PersonName }) {
  const { locale } = useView()
  const { primary, secondary } = displayName(name, locale)
  return (
    <>
      <Foreign lang={primary.lang}>
        <Marked text={primary.text} name />
      </Foreign>
      {secondary && (
        <>
          {' '}
          <span className="second-name">
            <Foreign lang={secondary.lang}>
              <Marked text={secondary.text} name />
            </Foreign>
          </span>
        </>
      )}
    </>
  )
}
