import type { ReactNode } from 'react'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { authorText } from '#core/names/author-text.ts'
import { formatDate } from '#core/dates/format-date.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { editionTerm } from '#i18n/terms/imprint.ts'
import { paperTerms } from '#i18n/terms/paper-terms.ts'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'
import { Fact } from './fact.tsx'

interface PaperProps {
  publication: BundlePublication
}

/** What identifies a work elsewhere, and where it leads. */
const IDENTIFIERS = [
  ['ISBN', undefined],
  ['ISSN', undefined],
  ['PMID', 'https://pubmed.ncbi.nlm.nih.gov/'],
  ['PMCID', 'https://pmc.ncbi.nlm.nih.gov/articles/'],
  ['CSTR', 'https://cstr.cn/'],
] as const

/** What a bibliography says of a work besides its venue. */
export function PaperFacts({ publication }: PaperProps) {
  const { locale, t } = useView()
  const term = paperTerms(locale)
  const { status, editor, translator, publisher, keyword } = publication
  const [edition, series] = [publication.edition, publication['collection-title']]
  const length = publication['number-of-pages']
  return (
    <dl>
      {status !== undefined && <Fact name={term('paper.status')}>{t(`status.${status}`)}</Fact>}
      <TextFact name={term('paper.original-title')} value={publication['original-title']} />
      <NamesFact name={term('paper.editor')} authors={editor} />
      <NamesFact name={term('paper.translator')} authors={translator} />
      <TextFact name={term('paper.edition')} value={edition && editionTerm(edition, locale)} />
      <TextFact name={term('paper.publisher')} value={publisher}>
        <Place publication={publication} />
      </TextFact>
      <TextFact name={term('paper.series')} value={series} />
      {length !== undefined && (
        <Fact name={term('paper.length')}>{term('paper.length-pages', { count: length })}</Fact>
      )}
      <Event publication={publication} />
      {IDENTIFIERS.map(([name, base]) => (
        <Identifier key={name} name={name} id={publication[name]} base={base} />
      ))}
      <TextFact name={term('paper.keyword')} value={keyword} />
      <CitedBy publication={publication} />
    </dl>
  )
}

interface TextFactProps {
  name: string
  value: LocalizedText | undefined
  /** Before the text. */
  children?: ReactNode
}

function TextFact({ name, value, children }: TextFactProps) {
  return value === undefined ? null : (
    <Fact name={name}>
      {children}
      <LocalText value={value} />
    </Fact>
  )
}

function NamesFact(props: { name: string; authors: BundlePublication['editor'] }) {
  const { locale, t } = useView()
  const { name, authors = [] } = props
  if (authors.length === 0) return null
  return (
    <Fact name={name}>
      {authors.map((author) => authorText(author, locale)).join(t('list.comma'))}
    </Fact>
  )
}

/** "New York: ", before the publisher. */
function Place({ publication }: PaperProps) {
  const { locale } = useView()
  const place = publication['publisher-place']
  if (place === undefined) return null
  return (
    <>
      <LocalText value={place} />
      {locale === 'zh' ? '：' : ': '}
    </>
  )
}

/** Name, place and date of a meeting, as far as known. */
function Event({ publication }: PaperProps) {
  const { locale, t } = useView()
  const [title, place] = [publication['event-title'], publication['event-place']]
  const date = publication['event-date']
  const { start, end }: { start?: string; end?: string | undefined } =
    typeof date === 'string' ? { start: date } : (date ?? {})
  const when = [start, end]
    .flatMap((day) => (day === undefined || day === 'present' ? [] : formatDate(day, locale)))
    .join(' – ')
  if (title === undefined && place === undefined && when === '') return null
  const parts = [
    title === undefined ? undefined : <LocalText key="title" value={title} />,
    place === undefined ? undefined : <LocalText key="place" value={place} />,
    when === '' ? undefined : when,
  ].filter((part) => part !== undefined)
  return (
    <Fact name={paperTerms(locale)('paper.event')}>
      {parts.flatMap((part, at) => (at === 0 ? [part] : [t('list.comma'), part]))}
    </Fact>
  )
}

function Identifier(props: { name: string; id: string | undefined; base: string | undefined }) {
  const { name, id, base } = props
  if (id === undefined) return null
  return <Fact name={name}>{base === undefined ? id : <a href={base + id}>{id}</a>}</Fact>
}

/** How often, by whose count, and when that was true. */
function CitedBy({ publication }: PaperProps) {
  const { locale, t } = useView()
  const cited = publication['cited-by']
  if (cited === undefined) return null
  const { count, source, date, url } = cited
  const number = count.toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-US')
  return (
    <Fact name={paperTerms(locale)('paper.cited-by')}>
      {url === undefined ? number : <a href={url}>{number}</a>}
      {source !== undefined && (
        <>
          {t('list.comma')}
          <LocalText value={source} />
        </>
      )}
      {date !== undefined && t('list.comma') + formatDate(date, locale)}
    </Fact>
  )
}
