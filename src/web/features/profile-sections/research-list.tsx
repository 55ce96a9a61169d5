import type { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LocalText } from '#web/view/local-text.tsx'

/** Directions of research, each with a sentence. */
export function ResearchList({ research }: { research: ProfileBundle['research'] }) {
  return (
    <dl className="research">
      {research.map((area, index) => (
        <div key={index}>
          <dt>
            <LocalText value={area.name} />
          </dt>
          <dd>
            <LocalInline value={area.text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
