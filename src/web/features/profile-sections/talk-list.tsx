import type { Talk } from '#core/schema/profile-sections.ts'
import { DateText } from '#web/view/dates.tsx'
import { BothTexts } from '#web/view/both-texts.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { ownerHref, useView } from '#web/view/view.ts'

export function TalkList({ talks }: { talks: readonly Talk[] }) {
  const { t } = useView()
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
            {talk.links && (
              <ul className="links">
                {talk.links.map((link, at) => (
                  <li key={at}>
                    <a href={ownerHref(link.url)}>
                      {link.label === undefined ? (
                        t(`link.${link.type}`)
                      ) : (
                        <LocalText value={link.label} />
                      )}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
