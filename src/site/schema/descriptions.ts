import type { FileKind } from './file-schemas.ts'

export const FILE_TITLES: Readonly<Record<FileKind, string>> = {
  site: 'The site: its name, language and researchers',
  venues: 'Venues that publications and services refer to by id',
  topics: 'Topics that publications refer to by id',
  profile: 'A researcher: name, biography and curriculum vitae',
  news: 'News of a researcher',
  publications: 'Publications of a researcher',
  'imported-from': 'What was imported, as its sources said it; written by imports only',
}

const DATE = '2025, 2025-07 or 2025-07-28: as precise as it is known'

/** What an editor shows at a key, by file and key. */
export const KEY_DESCRIPTIONS: Readonly<Record<FileKind, Readonly<Record<string, string>>>> = {
  site: {
    title: 'Name of the site, in browser tabs and search results',
    defaultLocale: 'Language of the addresses without a prefix; "en" if not given',
    url: 'Address at which the site is published, for canonical links',
    repository: 'Where the source of this site can be seen',
    researchers: 'Names of the researchers’ folders, in the order of the directory',
  },
  venues: {
    id: 'What publications and services write as "venue"',
    short: 'The abbreviation that lists show, such as ACL',
    name: 'The full name',
  },
  topics: {
    id: 'What publications write under "topics"',
  },
  profile: {
    aliases: 'Other spellings under which the person publishes',
    seal: 'One or two characters for the seal; the family name if not given',
    headline: 'One line below the name',
    biography: 'Markdown: paragraphs, lists, emphasis, links, ==highlight==',
    interests: 'Research interests in a few words each',
    research: 'Directions of research with a sentence about each',
    highlights: 'What was done, one point each, in Markdown',
    id: 'Folder of the researcher, when the person has a page on this site',
    date: DATE,
    start: DATE,
    end: 'A date, or "present"; without it a point in time',
    venue: 'Id in venues.json',
    value: 'The number as its source prints it, such as 2900+',
    publications: 'Ids of publications that the talk is about',
  },
  news: {
    date: DATE,
    text: 'What happened, in Markdown on one line',
    highlight: 'True for what a visitor must not miss',
    pinned: 'True to keep it above all years',
    publications: 'Ids of publications that it is about',
  },
  publications: {
    id: 'Part of the address of the paper; does not change',
    type: 'CSL item type; "article" for preprints',
    language: 'Language of the work, if not that of the title: en, zh …',
    authors:
      'In order: "Fan Yin", or an object with marks, or { "literal": … } for an organisation',
    equal: 'Contributed equally',
    corresponding: 'Corresponding author',
    literal: 'An organisation, printed as it is',
    issued: DATE,
    venue: 'Id in venues.json; free text gives a warning',
    track: 'The part of the venue, if not the main one',
    doi: 'Beginning with 10., without https://doi.org/',
    arxiv: 'The number, such as 2412.15115, without version',
    awards: 'Distinctions, such as "oral" or { "kind": "spotlight", "note": "5%" }',
    topics: 'Ids in topics.json',
    selected: 'True to show it on the overview',
  },
  'imported-from': {
    source: 'Name under which the source is known from one import to the next',
    format: 'Format in which it was read',
    key: 'What the source calls the publication',
    id: 'What the bundle calls it',
  },
}
