import type { Award } from '#core/schema/profile-sections.ts'
import { WhenText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { DatedEntry } from './dated-entry.tsx'
import { LinkList } from './link-list.tsx'

/** Honours, each with both forms of its name. */
export function AwardList({ awards }: { awards: readonly Award[] }) {
  return (
    <ol>
      {awards.map((award, index) => (
        <DatedEntry
          key={index}
          when={award.date !== undefined && <WhenText when={award.date} />}
          title={<BothTexts value={award.name} />}
        >
          {(award.issuer !== undefined || award.note !== undefined) && (
            <p className="text-muted">
              {award.issuer !== undefined && <LocalText value={award.issuer} />}
              {award.issuer !== undefined && award.note !== undefined && ' · '}
              {award.note !== undefined && <LocalText value={award.note} />}
            </p>
          )}
          <LinkList links={award.links} />
        </DatedEntry>
      ))}
    </ol>
  )
}
