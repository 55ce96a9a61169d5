import type {
  BlogPostingLeaf,
  BookLeaf,
  ChapterLeaf,
  CreativeWorkLeaf,
  DatasetLeaf,
  NewsArticleLeaf,
  ReportLeaf,
  ScholarlyArticleLeaf,
  SoftwareSourceCodeLeaf,
  ThesisLeaf,
  WithContext,
  BlogLeaf,
  CreativeWorkSeriesLeaf,
  PeriodicalLeaf,
  PersonLeaf,
  PublicationIssueLeaf,
  PublicationVolumeLeaf,
} from 'schema-dts'
import type { PaperBundle } from '#core/bundle/paper-bundle.ts'
import { plainText } from '#core/bundle/rich-text.ts'
import { pickSide, pickText } from '#core/text/pick-text.ts'
import { defined, filled } from '#core/json/defined.ts'
import type { PaperFacts, PageFacts } from './page-facts.ts'
import type {
  BundleAuthor,
  BundlePublication,
  Vocabulary,
} from '#core/bundle/publications-bundle.ts'
import { awardName } from '#core/publications/award-name.ts'
import type { Locale } from '#core/schema/locale.ts'
import { SITE_TEXTS } from '#i18n/locales/site-texts.ts'
import { statusTerm } from '#i18n/terms/publication-terms.ts'
import { authorThing } from './person-json-ld.ts'

type PaperThing =
  | ScholarlyArticleLeaf
  | NewsArticleLeaf
  | ReportLeaf
  | ThesisLeaf
  | BlogPostingLeaf
  | BookLeaf
  | ChapterLeaf
  | DatasetLeaf
  | SoftwareSourceCodeLeaf
  | CreativeWorkLeaf

/** The paper in the vocabulary of schema.org, as what it is. */
export function paperJsonLd(
  paper: PaperBundle,
  facts: PaperFacts,
  page: PageFacts,
): WithContext<PaperThing> {
  return { '@context': 'https://schema.org', ...paperThing(facts, commonOf(paper, facts, page)) }
}

/** Patents, standards and talks have no type of their own there. */
function paperThing(facts: PaperFacts, common: ReturnType<typeof commonOf>): PaperThing {
  const { type, number } = facts.publication
  const pages = pagesOf(facts)
  const headline = facts.title
  switch (type) {
    case 'paper-conference':
    case 'article-journal':
    case 'article':
      return { '@type': 'ScholarlyArticle', headline, ...common, ...pages }
    case 'article-newspaper':
      return { '@type': 'NewsArticle', headline, ...common, ...pages }
    case 'report':
      return {
        '@type': 'Report',
        headline,
        ...common,
        ...pages,
        ...defined({ reportNumber: number }),
      }
    case 'post-weblog':
      return { '@type': 'BlogPosting', headline, ...common }
    case 'chapter':
      return { '@type': 'Chapter', ...common, ...pages, ...defined({ isPartOf: bookOf(facts) }) }
    case 'book':
      return { '@type': 'Book', ...common, ...bookParts(facts) }
    case 'thesis':
      return { '@type': 'Thesis', ...common }
    case 'dataset':
      return { '@type': 'Dataset', ...common }
    case 'software':
      return { '@type': 'SoftwareSourceCode', ...common }
    case 'patent':
    case 'standard':
    case 'speech':
      return { '@type': 'CreativeWork', ...common }
  }
}

function commonOf({ publication, vocabulary }: PaperBundle, facts: PaperFacts, page: PageFacts) {
  const things = (authors: readonly BundleAuthor[] = []) =>
    authors.map((author) => authorThing(author, vocabulary.people, page))
  const { status } = publication
  const sameAs = [facts.doiUrl, facts.arxivUrl].filter((url) => url !== undefined)
  return {
    name: facts.title,
    author: things(publication.authors),
    inLanguage: facts.language,
    ...defined({
      datePublished: publication.issued,
      alternateName: facts.otherTitle,
      url: page.url,
      abstract: abstractOf(publication.abstract, page),
      isPartOf: partOf(facts),
      // Only persons are editors there.
      editor: filled(things(publication.editor).filter(isPerson)),
      translator: filled(things(publication.translator)),
      publisher: publisherOf(facts),
      creativeWorkStatus: status === undefined ? undefined : statusTerm(status, page.locale),
      identifier: identifierOf(publication.doi),
      sameAs: sameAs.length === 0 ? undefined : sameAs,
      keywords: facts.topics.length === 0 ? undefined : facts.topics,
      encoding: encodingOf(facts.pdfUrl),
      award: awardTexts(publication.awards, page.locale, vocabulary.awards),
    }),
  }
}

function isPerson(thing: ReturnType<typeof authorThing>): thing is PersonLeaf {
  return thing['@type'] === 'Person'
}

function publisherOf({ publisher: name }: PaperFacts) {
  return name === undefined ? undefined : ({ '@type': 'Organization', name } as const)
}

/** What a book says of itself besides. */
function bookParts({ publication }: PaperFacts) {
  const { ISBN: isbn, edition } = publication
  const pages = Number(publication['number-of-pages'])
  return defined({
    isbn,
    bookEdition: edition === undefined ? undefined : pickText(edition, 'en').text,
    numberOfPages: Number.isInteger(pages) ? pages : undefined,
  })
}

/** The book that a chapter is in. */
function bookOf({ book, container, publication }: PaperFacts): BookLeaf | undefined {
  const name = book ?? container
  return name === undefined
    ? undefined
    : { '@type': 'Book', name, ...defined({ isbn: publication.ISBN }) }
}

function abstractOf(
  abstract: PaperBundle['publication']['abstract'],
  { locale }: PageFacts,
): string | undefined {
  const side = abstract && pickSide(abstract, locale)
  return side && plainText(side.value)
}

function identifierOf(doi: string | undefined) {
  if (doi === undefined) return undefined
  return { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } as const
}

function encodingOf(pdf: string | undefined) {
  if (pdf === undefined) return undefined
  return { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' } as const
}

function pagesOf({ publication, pages }: PaperFacts) {
  return defined({ pagination: publication.page, pageStart: pages?.first, pageEnd: pages?.last })
}

/**
 * The distinctions of a paper as its page shows them; undefined where it has none.
 *
 * @example awardTexts([{ kind: 'spotlight', note: '5%' }], 'en') // ['Spotlight (5%)']
 */
export function awardTexts(
  awards: BundlePublication['awards'],
  locale: Locale,
  own: Vocabulary['awards'] = [],
): readonly string[] | undefined {
  if (awards.length === 0) return undefined
  const names = new Map(own.map(({ id, name }) => [id, name]))
  return awards.map(({ kind, note }) => {
    const texts = SITE_TEXTS[locale]
    const name = awardName(kind, names, (award) => texts[`award.${award}`])
    const label = pickText(name ?? kind, locale).text
    if (note === undefined) return label
    return texts['list.bracketed']
      .replace('{{text}}', () => label)
      .replace('{{note}}', () => pickText(note, locale).text)
  })
}

type Whole =
  BlogLeaf | CreativeWorkSeriesLeaf | PeriodicalLeaf | PublicationIssueLeaf | PublicationVolumeLeaf

/** What the paper appeared in, as far as the venue's kind shows it; an archive of preprints or an office is not such a whole. */
export function partOf({ container, venue, publication }: PaperFacts): Whole | undefined {
  if (container === undefined) return undefined
  switch (venue?.kind) {
    case 'journal':
      return journalPart(container, publication)
    case 'conference':
    case 'workshop':
      return { '@type': 'CreativeWorkSeries', name: container }
    case 'blog':
      return { '@type': 'Blog', name: container }
    default:
      return undefined
  }
}

/** The issue of the volume of the journal. */
function journalPart(
  name: string,
  { volume, issue }: PaperFacts['publication'],
): PeriodicalLeaf | PublicationVolumeLeaf | PublicationIssueLeaf {
  const journal: PeriodicalLeaf = { '@type': 'Periodical', name }
  const inVolume: PeriodicalLeaf | PublicationVolumeLeaf =
    volume === undefined
      ? journal
      : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: journal }
  if (issue === undefined) return inVolume
  return { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume }
}
