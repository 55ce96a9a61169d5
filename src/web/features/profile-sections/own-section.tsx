import type { BundleSection } from '#core/bundle/profile-parts.ts'
import { pickText } from '#core/text/pick-text.ts'
import { WhenText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { LangSpan } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { DatedEntry } from './dated-entry.tsx'
import { LinkList } from './link-list.tsx'
import { ProfileSection } from './profile-section.tsx'

interface OwnSectionProps {
  section: BundleSection
  /** As many entries as are shown. */
  items: number | undefined
}

interface TitledSectionProps extends Pick<OwnSectionProps, 'items'> {
  sections: readonly BundleSection[]
  id: string
}

/** The section of this id under its heading; nothing where there is none. */
export function TitledSection({ sections, id, items }: TitledSectionProps) {
  const { locale } = useView()
  const section = sections.find((one) => one.id === id)
  if (section === undefined) return null
  const { text, lang } = pickText(section.title, locale)
  return (
    <ProfileSection id={id} title={<LangSpan lang={lang}>{text}</LangSpan>}>
      <OwnSection section={section} items={items} />
    </ProfileSection>
  )
}

/** A section that the owner has made: a text, entries, or both. */
function OwnSection({ section: { text, entries }, items }: OwnSectionProps) {
  return (
    <>
      {text !== undefined && <LocalBlocks value={text} />}
      {entries.length > 0 && (
        <ol>
          {entries.slice(0, items).map((entry, at) => (
            <DatedEntry
              key={at}
              when={entry.date !== undefined && <WhenText when={entry.date} />}
              title={<BothTexts value={entry.title} />}
              picture={entry.picture}
            >
              {entry.text !== undefined && <LocalBlocks value={entry.text} />}
              <LinkList links={entry.links} />
            </DatedEntry>
          ))}
        </ol>
      )}
    </>
  )
}
