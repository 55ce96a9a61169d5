import { displayName } from '#core/names/format-name.ts'
import { titleKeys } from '#core/publications/same-paper.ts'
import type { ImportedSource } from '#core/schema/imported-from.ts'
import type { ImportBundle, ImportVocabulary } from '#core/schema/import-reading.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { ImportFile, Reading, ReadPublication } from '#formats/reading.ts'
import type { ImportFailure } from './import-failure.ts'
import type { Change } from './merge/change.ts'
import { labelOf } from './merge/label-of.ts'
import { mergeReading } from './merge/merge-reading.ts'
import type { Romanize } from './merge/publication-id.ts'
import { nameOfOwner } from './name-of-owner.ts'
import { createOwnTest, mostFrequentAuthor, type Owner } from './owner/own-papers.ts'
import { takePapers } from './owner/take-papers.ts'
import { joinPairs, withoutUnwanted, type Unwanted } from './review/apply-answers.ts'
import { proposePairs } from './review/propose-pairs.ts'
import type { Answers, Question } from './review/question.ts'
import { reviewPapers, type ReviewedPapers } from './review/review-papers.ts'
import { createPlaceFinder } from '#formats/find-place.ts'
import { createPartOfPlace } from './summary/part-of-places.ts'
import type { Remark } from './summary/remark.ts'
import { remarkOfLeftOut, remarksOfReading } from './summary/remarks-of-reading.ts'
import { countParts, sortRemarks, type PartCount } from './summary/summarize-import.ts'

export interface PlannedImport {
  bundle: ImportBundle
  sources: ImportedSource[]
  changes: Change[]
  /** What was merged. */
  reading: Reading
  parts: PartCount[]
  remarks: Remark[]
  /** What only a person can decide, answered or not. */
  questions: Question[]
}

interface Source {
  slug: string
  reading: Reading
  files: readonly ImportFile[]
  skipped: readonly { file: string; failure: ImportFailure }[]
  source: Pick<ImportedSource, 'source' | 'format'>
  target: {
    bundle: ImportBundle
    sources: readonly ImportedSource[]
    vocabulary: ImportVocabulary
  }
  romanize: Romanize
  /** Gives a new researcher a name, also where the source does not say one. */
  givesName: boolean
  /** Takes papers that do not name the person as well. */
  allAuthors: boolean
  /** What a person has ticked. */
  answers: Answers
}

/** What an import would make of a bundle, and what there is to say about it; writes nothing. */
export function planImport(given: Source): PlannedImport {
  const { reading, target, source, romanize, answers } = given
  const owner = ownerOf(given)
  const papers = papersOf(given, owner)
  const pairs = proposePairs(reading).map((pair) => {
    const answer = answers.get(pair.question.id)
    return { ...pair, question: { ...pair.question, ...(answer !== undefined && { answer }) } }
  })
  const joined = pairs.filter(({ question }) => question.answer === 'same')
  const base = target.sources.find((one) => one.source === source.source)
  // What was made of the folder's name the first time is not gone from the source the next time.
  const isNew = target.bundle.profile.name === undefined
  const name = isNew && given.givesName ? owner.name : base?.profile?.name
  const wanted: Reading = joinPairs(
    {
      ...reading,
      profile: { ...(name && { name }), ...reading.profile },
      publications: papers.taken,
      problems: papers.problems,
    },
    joined,
  )
  const stock = withoutUnwanted({ bundle: target.bundle, base }, [
    ...papers.unwanted.map(unwantedPaper),
    ...joined.map(({ part, zh }) => ({ part, is: sameLabel(zh) })),
  ])
  const merged = mergeReading({
    bundle: stock.bundle,
    sources: target.sources.map((one) => (one === base && stock.base ? stock.base : one)),
    source,
    reading: wanted,
    vocabulary: target.vocabulary,
    romanize,
  })
  const questions = [...papers.questions, ...pairs.map(({ question }) => question)]
  const asked = remarksOfQuestions(questions)
  const remarks = sortRemarks([
    ...remarksOf(given, wanted).filter((remark) => !isAsked(remark, asked)),
    ...merged.leftOut.map(remarkOfLeftOut),
    ...asked,
    ...(given.givesName || owner.names.length > 0 ? owner.remarks : []),
  ])
  const notTaken = reading.publications.length - papers.taken.length
  const { bundle, sources, changes } = merged
  const parts = countParts({ reading: wanted, remarks, changes, notTaken })
  return { bundle, sources, changes, reading: wanted, parts, remarks, questions }
}

interface KnownOwner {
  name: PersonName
  /** Every name that papers may have; none where only the folder says one. */
  names: PersonName[]
  /** What there is to say about whose list it is. */
  remarks: Remark[]
}

/** A new researcher has a name, also where the source does not say it: it is asked about afterwards. */
function ownerOf({ slug, reading, files, target, romanize }: Source): KnownOwner {
  const stated = [target.bundle.profile.name, reading.profile.name].filter(
    (name) => name !== undefined,
  )
  const [first] = stated
  const name = nameOfOwner(slug, reading.publications, romanize)
  // Also where the person goes by another name elsewhere.
  const named = isOnAny(reading.publications, { names: [name], slug }, romanize) ? [name] : []
  if (first !== undefined) {
    const known = { names: [...stated, ...named], slug }
    const isOwnList = isOnAny(reading.publications, known, romanize)
    const remarks = isOwnList ? [] : [aboutOwner('no-owner', first, reading)]
    return {
      name: first,
      names: known.names,
      remarks: reading.publications.length > 0 ? remarks : [],
    }
  }
  if (named.length > 0) {
    const [file] = files
    const unsure = aboutOwner('unsure-name', name)
    return { name, names: named, remarks: [{ ...unsure, ...(file && { file: file.path }) }] }
  }
  const code = reading.publications.length > 0 ? 'unknown-owner' : 'unsure-name'
  return { name, names: [], remarks: [aboutOwner(code, name, reading)] }
}

function aboutOwner(
  code: 'no-owner' | 'unknown-owner' | 'unsure-name',
  name: PersonName,
  reading?: Reading,
): Remark {
  const found = displayName(name, 'en').primary.text
  const author = mostFrequentAuthor(reading?.publications ?? [])
  return { kind: 'review', part: 'profile', code, found, ...(author && { author }) }
}

/** True where somebody is surely on one of the papers. */
function isOnAny(papers: readonly ReadPublication[], owner: Owner, romanize: Romanize): boolean {
  const isOwn = createOwnTest(owner, romanize)
  return papers.some((paper) => paper.publication.authors.length > 0 && isOwn(paper))
}

function papersOf(given: Source, { names }: KnownOwner): ReviewedPapers {
  const { slug, reading, files, target, source, romanize, answers, allAuthors } = given
  const isOwn = names.length === 0 ? () => true : createOwnTest({ names, slug }, romanize)
  const base = target.sources.find((one) => one.source === source.source)
  const taken = takePapers({
    papers: reading.publications,
    isOwn,
    known: [
      ...target.bundle.publications,
      ...(base?.publications ?? []).map(({ publication }) => publication),
    ],
    files,
    problems: reading.problems,
  })
  return reviewPapers({
    ...taken,
    papers: reading.publications,
    problems: reading.problems,
    answers,
    placeOf: createPlaceFinder(files),
    areAllTaken: allAuthors,
  })
}

function unwantedPaper({ publication }: ReadPublication): Unwanted {
  const titles = new Set(titleKeys(publication))
  return {
    part: 'publications',
    is: (paper) =>
      titleKeys(paper as ReadPublication['publication']).some((key) => titles.has(key)),
  }
}

function sameLabel(entry: object): Unwanted['is'] {
  const label = labelOf({ value: entry })
  return (other) => labelOf({ value: other }) === label
}

function remarksOf({ files, skipped, reading }: Source, wanted: Reading): Remark[] {
  const { profile, news } = reading
  const isBibliography = news.length + Object.values(profile).filter(Boolean).length === 0
  const partOf = createPartOfPlace(files, isBibliography)
  return [
    ...remarksOfReading({ reading: wanted, files, partOf, isBibliography }),
    ...skipped.map(({ file, failure }): Remark => {
      return { kind: 'unread', part: 'other', code: 'skipped', file, found: file, failure }
    }),
  ]
}

/** That a list of authors is incomplete is a part of the question whose paper it is. */
function isAsked({ code, file, line }: Remark, asked: readonly Remark[]): boolean {
  if (code !== 'some-authors') return false
  return asked.some((one) => one.code === 'maybe-own' && one.file === file && one.line === line)
}

/** What the reader is unsure about is among its own problems. */
function remarksOfQuestions(questions: readonly Question[]): Remark[] {
  return questions.flatMap(({ code, part, text, file, line, answer }): Remark[] => {
    if (answer !== undefined || code === 'unsure') return []
    const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) }
    return [{ kind: 'review', part, code, found: text, ...place }]
  })
}
