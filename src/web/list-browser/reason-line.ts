import { htmlLang, languageOf } from '#core/text/language-of.ts'
import type { Reason } from '#core/search/reasons.ts'
import type { ReasonLine } from '#web/long-list/reason-lines.ts'
import type { View } from '#web/view/view.ts'

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

/** A reason in the words of the page: "Topic: hallucination detection". */
export function reasonLine({ t, locale }: View, { field, parts }: Reason<ReasonField>): ReasonLine {
  const lang = languageOf(parts.map(({ text }) => text).join(''), locale)
  return {
    label: t('reason.field', { field: t(LABELS[field]) }),
    parts,
    lang: lang === locale ? undefined : htmlLang(lang),
  }
}
