import type { Talk } from '#core/schema/profile-sections.ts'
import { DateText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { DatedEntry } from './dated-entry.tsx'
import { LinkList } from './link-list.tsx'

export function TalkList({ talks }: { talks: readonly Talk[] }) {
  return (
    <ol>
      {talks.map((talk, index) => (
        <DatedEntry
          key={index}
          when={<DateText date={talk.date} />}
          title={<LocalText value={talk.title} />}
        >
          {talk.host !== undefined && (
            <p className="text-muted">
              <BothTexts value={talk.host} />
            </p>
          )}
          <LinkList links={talk.links} />
        </DatedEntry>
      ))}
    </ol>
  )
}
