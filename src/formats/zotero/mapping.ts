/** Types of items (https://www.zotero.org/support/dev/web_api/v3/types_and_fields) as CSL calls them. */
export const ITEM_TYPES: Readonly<Record<string, string>> = {
  journalArticle: 'article-journal',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  conferencePaper: 'paper-conference',
  preprint: 'article',
  manuscript: 'manuscript',
  document: 'document',
  book: 'book',
  bookSection: 'chapter',
  encyclopediaArticle: 'entry-encyclopedia',
  dictionaryEntry: 'entry-dictionary',
  thesis: 'thesis',
  report: 'report',
  standard: 'standard',
  patent: 'patent',
  dataset: 'dataset',
  computerProgram: 'software',
  blogPost: 'post-weblog',
  webpage: 'webpage',
  forumPost: 'post',
  presentation: 'speech',
}

/** What is attached to an item and is not a work. */
export const NO_WORKS: ReadonlySet<string> = new Set(['attachment', 'note', 'annotation'])

/** Variables of CSL with their fields; the first that is not empty counts. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  'container-title': [
    'publicationTitle',
    'proceedingsTitle',
    'bookTitle',
    'encyclopediaTitle',
    'dictionaryTitle',
    'blogTitle',
    'websiteTitle',
    'forumTitle',
  ],
  'event-title': ['conferenceName', 'meetingName'],
  genre: ['thesisType'],
  publisher: ['university', 'institution', 'repository', 'company', 'organization', 'publisher'],
  authority: ['issuingAuthority', 'authority'],
  volume: ['volume'],
  issue: ['issue'],
  page: ['pages'],
  number: ['reportNumber', 'patentNumber', 'number', 'seriesNumber'],
  DOI: ['DOI'],
  URL: ['url'],
  abstract: ['abstractNote'],
  language: ['language'],
  archive_location: ['archiveID', 'archiveLocation'],
  note: ['extra'],
}

/** Creators that the work prints as its authors, by type of item; elsewhere `author`. */
export const AUTHORS: ReadonlySet<string> = new Set([
  'author',
  'inventor',
  'presenter',
  'programmer',
])
