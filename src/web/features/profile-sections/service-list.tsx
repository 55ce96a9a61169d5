import type { BundleService } from '#core/bundle/profile-bundle.ts'
import { kindName } from '#core/text/kind-name.ts'
import { pickText } from '#core/text/pick-text.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { Around, SLOT } from '#web/view/around.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

interface ServiceListProps {
  services: readonly BundleService[]
  /** Venues by their full names too. */
  spelledOut?: boolean
}

/** Service: role, then venues, then years. */
export function ServiceList({ services, spelledOut = false }: ServiceListProps) {
  const { t } = useView()
  return (
    <dl>
      {services.map((service, index) => (
        <div key={index} className="py-1">
          <dt className="font-semibold">
            <LocalText value={kindName(service.role, (role) => t(`service.${role}`))} />
          </dt>
          <dd>
            <ul className="flex flex-wrap gap-x-6">
              {service.venues.map((entry, at) => (
                <ServiceVenue key={at} entry={entry} spelledOut={spelledOut} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ServiceVenue(props: { entry: BundleService['venues'][number]; spelledOut: boolean }) {
  const { locale, t } = useView()
  const { venue, years } = props.entry
  const { name, short } = venue
  const full = name === undefined ? undefined : pickText(name, locale)
  return (
    <li>
      <span title={full?.text} lang={full && htmlLang(full.lang)}>
        <LocalText value={short} />
      </span>
      {props.spelledOut && name !== undefined && name !== short && (
        <Around message={t('list.bracketed', { text: '', note: SLOT })}>
          <LocalText value={name} />
        </Around>
      )}
      {years.length > 0 && (
        <span className="text-muted equal-figures">
          {' '}
          {years.toSorted((a, b) => a - b).join(t('list.separator'))}
        </span>
      )}
    </li>
  )
}
