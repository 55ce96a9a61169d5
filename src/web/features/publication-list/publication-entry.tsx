import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import { pickText } from '#core/text/pick-text.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { Around, SLOT } from '#web/view/around.tsx'
import { LocalInline } from '#web/view/local-inline.tsx'
import { LangSpan, LocalText } from '#web/view/local-text.tsx'
import { Teaser } from '#web/view/teaser.tsx'
import { useView } from '#web/view/view.ts'
import { AuthorLine } from './author-line.tsx'
import type { PublicationContext } from './publication-context.ts'
import { FacetText, facetText } from './facet-labels.tsx'
import { PrintedLinks } from './printed-links.tsx'
import { PublicationLinks } from './publication-links.tsx'
import { VenueLine } from './venue-line.tsx'

interface PublicationEntryProps {
  publication: BundlePublication
  context: PublicationContext
}

/** One publication in a list. Without state and effects: prerendered, it needs no JavaScript. */
export function PublicationEntry(props: PublicationEntryProps) {
  const { href } = useView()
  const { publication, context } = props
  const page = href({ page: 'publication', slug: publication.home, id: publication.id })
  const teaser = publication.picture ?? publication.video?.poster
  return (
    <article
      className={teaser ? 'entry with-teaser' : 'entry'}
      id={entryId(publication, context.owner)}
    >
      <h3>
        <a href={page}>
          <PublicationTitle publication={publication} />
        </a>
      </h3>
      <AuthorLine publication={publication} owner={context.owner} onPaper={context.onPaper} />
      <PublicationDetails publication={publication} context={context} />
      <Teaser picture={teaser} href={page} />
    </article>
  )
}

/** Ids are unique within a researcher's list only. */
function entryId({ home, id }: BundlePublication, owner: string | undefined): string {
  return owner === undefined ? `publication-${home}--${id}` : `publication-${id}`
}

/** A title with its language. */
export function PublicationTitle(props: {
  publication: Pick<BundlePublication, 'title' | 'language'>
}) {
  const { locale } = useView()
  const { publication } = props
  const { text, lang, missing } = pickText(publication.title, locale)
  const language = publication.language
  return language !== undefined && !missing && typeof publication.title === 'string' ? (
    <span lang={language === 'zh' ? htmlLang('zh') : language}>{text}</span>
  ) : (
    <LangSpan lang={lang} missing={missing}>
      {text}
    </LangSpan>
  )
}

/** Below the authors, in a list and on the paper's own page: venue, awards, note and links. */
export function PublicationDetails({ publication, context }: PublicationEntryProps) {
  return (
    <>
      <p className="meta">
        <VenueLine publication={publication} context={context} />
        <Awards publication={publication} context={context} />
      </p>
      {publication.note && (
        <p className="meta">
          <LocalInline value={publication.note} />
        </p>
      )}
      {context.onPaper ? (
        <PrintedLinks publication={publication} />
      ) : (
        <PublicationLinks publication={publication} />
      )}
    </>
  )
}

function Awards({ publication: { awards }, context }: PublicationEntryProps) {
  const view = useView()
  const { t } = view
  return awards.map(({ kind, note }, at) => (
    <span key={at} className="award">
      <FacetText {...facetText(view, context, 'award', kind)} />
      {note !== undefined && (
        <Around message={t('list.bracketed', { text: '', note: SLOT })}>
          <LocalText value={note} />
        </Around>
      )}
    </span>
  ))
}
