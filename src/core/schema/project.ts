import * as v from 'valibot'
import { ResourceLink } from './link.ts'
import { Picture } from './media.ts'
import { ownKind } from './own-kind.ts'
import { Period } from './partial-date.ts'
import { PersonName } from './person-name.ts'
import { FileSlug, Slug } from './slug.ts'
import { LocalizedMarkdown, LocalizedText, Text } from './text.ts'

export const PROJECT_KINDS = ['research', 'software', 'dataset', 'course'] as const

export const PROJECT_STATUSES = ['ongoing', 'finished'] as const

/** Who pays: 国家自然科学基金, 面上项目, 62076001. The amount is in the currency's main unit. */
export const Funding = v.pipe(
  v.strictObject({
    funder: LocalizedText,
    program: v.optional(LocalizedText),
    number: v.optional(Text),
    amount: v.optional(v.pipe(v.number(), v.minValue(0, 'amount'))),
    /** ISO 4217, such as CNY. */
    currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u, 'currency'))),
  }),
  v.check(
    ({ amount, currency }) => (amount === undefined) === (currency === undefined),
    'amount-currency',
  ),
)
export type Funding = v.InferOutput<typeof Funding>

/** Someone in a project. `id` when the person has a page here. */
export const ProjectPerson = v.strictObject({
  name: PersonName,
  role: v.optional(LocalizedText),
  id: v.optional(Slug),
  url: v.optional(ResourceLink.entries.url),
})
export type ProjectPerson = v.InferOutput<typeof ProjectPerson>

/** Research with a name of its own, a grant, software, a data set. With a `text` it has a page. */
export const Project = v.strictObject({
  id: FileSlug,
  title: LocalizedText,
  kind: ownKind(PROJECT_KINDS),
  role: v.optional(LocalizedText),
  period: v.optional(Period),
  status: v.optional(v.picklist(PROJECT_STATUSES)),
  summary: v.optional(LocalizedMarkdown),
  text: v.optional(LocalizedMarkdown),
  picture: v.optional(Picture),
  links: v.optional(v.array(ResourceLink)),
  publications: v.optional(v.array(Slug)),
  people: v.optional(v.array(ProjectPerson)),
  funding: v.optional(v.array(Funding)),
  selected: v.optional(v.boolean()),
})
export type Project = v.InferOutput<typeof Project>
