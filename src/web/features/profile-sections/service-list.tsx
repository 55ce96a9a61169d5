import type { BundleService } from '#core/bundle/profile-bundle.ts'
import { pickText } from '#core/text/pick-text.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

/** Service: role, then venues, then years. */
export function ServiceList({ services }: { services: readonly BundleService[] }) {
  const { t } = useView()
  return (
    <dl className="services">
      {services.map((service, index) => (
        <div key={index}>
          <dt>{t(`service.${service.role}`)}</dt>
          <dd>
            <ul className="service-venues">
              {service.venues.map((entry, at) => (
                <ServiceVenue key={at} entry={entry} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ServiceVenue({ entry }: { entry: BundleService['venues'][number] }) {
  const { locale, t } = useView()
  const { venue, years } = entry
  const full = venue.name === undefined ? undefined : pickText(venue.name, locale)
  return (
    <li>
      <span title={full?.text} lang={full && htmlLang(full.lang)}>
        <LocalText value={venue.short} />
      </span>
      {years.length > 0 && (
        <span className="text-muted equal-figures">
          {' '}
          {years.toSorted((a, b) => a - b).join(t('list.separator'))}
        </span>
      )}
    </li>
  )
}
