import type { Talk } from '#core/schema/profile-sections.ts'
import { DateText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { LinkList } from './link-list.tsx'

export function TalkList({ talks }: { talks: readonly Talk[] }) {
  return (
    <ol className="dated">
      {talks.map((talk, index) => (
        <li key={index}>
          <p className="dated-when">
            <DateText date={talk.date} />
          </p>
          <div>
            <h3>
              <LocalText value={talk.title} />
            </h3>
            {talk.host !== undefined && (
              <p className="text-muted">
                <BothTexts value={talk.host} />
              </p>
            )}
            <LinkList links={talk.links} />
          </div>
        </li>
      ))}
    </ol>
  )
}
