import { htmlLang, languageOf } from '#core/text/language-of.ts'
import type { Reason } from '#core/search/reasons.ts'
import { Parts } from './highlighted.tsx'
import { useView } from './view.ts'

const LABELS = {
  title: 'reason.title',
  name: 'facet.person',
  venue: 'facet.venue',
  topic: 'facet.topic',
  award: 'facet.award',
  year: 'facet.year',
  abstract: 'paper.abstract',
  note: 'reason.note',
  identifier: 'reason.identifier',
  paper: 'kind.paper',
  link: 'profile-link.other',
  profile: 'reason.profile',
  interest: 'profile.interests',
} as const

/** Fields that may be the reason for a hit although an entry does not show them. */
export type ReasonField = keyof typeof LABELS

/** Why an entry is in the list, as far as it does not show that itself: "Topic: hallucination detection". */
export function ReasonLines({ reasons }: { reasons: readonly Reason<ReasonField>[] }) {
  const { t, locale } = useView()
  return reasons.map(({ field, parts }, at) => {
    const lang = languageOf(parts.map(({ text }) => text).join(''), locale)
    return (
      <p key={at} className="reason">
        {t('reason.field', { field: t(LABELS[field]) })}
        <span lang={lang === locale ? undefined : htmlLang(lang)}>
          <Parts parts={parts} />
        </span>
      </p>
    )
  })
}
