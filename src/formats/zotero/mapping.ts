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
  publisher: ['university', 'institution', 'repository', 'company', 'publisher', 'organization'],
  authority: ['issuingAuthority', 'authority', 'organization'],
  volume: ['volume'],
  issue: ['issue'],
  page: ['pages'],
  number: ['reportNumber', 'patentNumber', 'number'],
  'collection-title': ['series', 'seriesTitle'],
  'collection-number': ['seriesNumber'],
  'publisher-place': ['place'],
  edition: ['edition'],
  'number-of-pages': ['numPages'],
  'number-of-volumes': ['numberOfVolumes'],
  ISBN: ['ISBN'],
  ISSN: ['ISSN'],
  'title-short': ['shortTitle'],
  'container-title-short': ['journalAbbreviation'],
  'call-number': ['callNumber'],
  archive: ['archive'],
  license: ['rights'],
  source: ['libraryCatalog'],
  version: ['versionNumber'],
  section: ['section'],
  medium: ['medium', 'interviewMedium', 'audioRecordingFormat'],
  dimensions: ['artworkSize', 'runningTime'],
  scale: ['scale'],
  DOI: ['DOI'],
  URL: ['url'],
  abstract: ['abstractNote'],
  language: ['language'],
  archive_location: ['archiveID', 'archiveLocation'],
  note: ['extra'],
}

/** What CSL calls the creators of an item. */
export const CREATORS: Readonly<Record<string, string>> = {
  author: 'author',
  inventor: 'author',
  presenter: 'author',
  programmer: 'author',
  editor: 'editor',
  translator: 'translator',
  bookAuthor: 'container-author',
  seriesEditor: 'collection-editor',
  contributor: 'contributor',
  reviewedAuthor: 'reviewed-author',
  interviewer: 'interviewer',
  recipient: 'recipient',
  composer: 'composer',
  director: 'director',
}

/** What says something of the record in the library and not of the work. */
export const RECORD_FIELDS: ReadonlySet<string> = new Set(
  'key version itemType itemKey itemID libraryID uri select collections relations attachments notes dateAdded dateModified citationKey citekey inPublications creators tags date issueDate accessDate parentItem'.split(
    ' ',
  ),
)
