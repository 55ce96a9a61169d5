import { Fragment } from 'react'
import type { LocalizedText } from '#core/schema/text.ts'
import { orderPlace } from '#core/text/order-place.ts'
import { pickText } from '#core/text/pick-text.ts'
import { LocalText } from './local-text.tsx'
import { ownerHref, useView } from './view.ts'

interface PlaceTextProps {
  role?: LocalizedText | undefined
  unit?: LocalizedText | undefined
  organization?: LocalizedText | undefined
  /** Where the organization's name leads. */
  url?: string | undefined
}

/** Role, unit and organization in the order of the page's language. */
export function PlaceText({ url, ...place }: PlaceTextProps) {
  const { locale } = useView()
  const { role, unit, organization } = place
  const texts = {
    role: role && pickText(role, locale).text,
    unit: unit && pickText(unit, locale).text,
    organization: organization && pickText(organization, locale).text,
  }
  return orderPlace(texts, locale).map(({ part, before, text }) => {
    const name = <LocalText value={place[part] ?? text} />
    const isLink = part === 'organization' && url !== undefined
    return (
      <Fragment key={part}>
        {before}
        {isLink ? <a href={ownerHref(url)}>{name}</a> : name}
      </Fragment>
    )
  })
}
