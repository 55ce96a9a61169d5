import type { BundleSection } from '#core/bundle/profile-parts.ts'
import { WhenText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalBlocks } from '#web/view/local-blocks.tsx'
import { DatedEntry } from './dated-entry.tsx'
import { LinkList } from './link-list.tsx'

interface OwnSectionProps {
  section: BundleSection
  /** As many entries as are shown. */
  items: number | undefined
}

/** A section that the owner has made: a text, entries, or both. */
export function OwnSection({ section: { text, entries }, items }: OwnSectionProps) {
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
