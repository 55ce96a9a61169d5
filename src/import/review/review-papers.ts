import { authorNames } from '#core/names/author-name.ts'
import { nameComma } from '#core/names/format-name.ts'
import { titleKeys } from '#core/publications/same-paper.ts'
import { fold } from '#core/search/fold.ts'
import { bothTexts } from '#core/text/both-languages.ts'
import type { ReadingProblem, ReadPublication } from '#formats/reading.ts'
import type { TakenPapers } from '../owner/take-papers.ts'
import type { Place } from '#formats/find-place.ts'
import { idOfPaper, type Answers, type Question, type QuestionCode } from './question.ts'

interface Papers extends TakenPapers {
  /** All, in the order of the source. */
  papers: readonly ReadPublication[]
  problems: readonly ReadingProblem[]
  answers: Answers
  placeOf: (text: string) => Place | undefined
  /** Takes papers of others as well. */
  areAllTaken: boolean
}

export interface ReviewedPapers {
  /** In the order of the source. */
  taken: ReadPublication[]
  /** Papers that a person has decided against. */
  unwanted: ReadPublication[]
  /** All questions, those that are answered too. */
  questions: Question[]
  /** Problems that no answer has settled. */
  problems: readonly ReadingProblem[]
}

/** Which papers are imported, by what a person has ticked, and what there is to ask about them. */
export function reviewPapers({
  papers,
  taken,
  others,
  unsure,
  problems,
  answers,
  placeOf,
  areAllTaken,
}: Papers): ReviewedPapers {
  const doubts = doubtsIn(problems, taken)
  const ask = (code: QuestionCode, paper: ReadPublication): Question => {
    const id = idOfPaper(paper)
    const answer = answers.get(id)
    const place = bothTexts(paper.publication.title).map(placeOf).find(Boolean)
    return {
      id,
      code,
      part: 'publications',
      text: describePaper(paper),
      ...place,
      ...(answer !== undefined && { answer }),
    }
  }
  const foreign = areAllTaken ? [] : others
  const doubted = [...doubts.values()].filter((paper) => !unsure.includes(paper))
  const questions = [
    ...foreign.map((paper) => ask('not-own', paper)),
    ...unsure.map((paper) => ask('maybe-own', paper)),
    ...[...new Set(doubted)].map((paper) => ask('unsure', paper)),
  ]
  const answerOf = (paper: ReadPublication) => answers.get(idOfPaper(paper))
  const left = new Set(areAllTaken ? [] : others.filter((paper) => answerOf(paper) !== 'import'))
  return {
    taken: papers.filter((paper) => !left.has(paper) && answerOf(paper) !== 'leave-out'),
    unwanted: papers.filter((paper) => answerOf(paper) === 'leave-out'),
    questions,
    problems: problems.filter((problem) => {
      const paper = doubts.get(problem)
      return paper === undefined || answerOf(paper) === undefined
    }),
  }
}

/** The papers that were read with some doubt: what is reported begins with the title as it was understood. */
function doubtsIn(
  problems: readonly ReadingProblem[],
  papers: readonly ReadPublication[],
): Map<ReadingProblem, ReadPublication> {
  const doubts = new Map<ReadingProblem, ReadPublication>()
  for (const problem of problems) {
    if (problem.code !== 'unsure') continue
    const found = fold(problem.found).replaceAll(' ', '')
    const paper = papers.find(({ publication }) =>
      titleKeys(publication).some((title) => found.startsWith(title.slice(0, found.length))),
    )
    if (paper !== undefined) doubts.set(problem, paper)
  }
  return doubts
}

/** Authors of a paper that are named before the others are counted as "…". */
const MOST_AUTHORS = 4

/** A paper in a few words: its title, the first authors, and its year. */
export function describePaper({
  publication: { title, authors, issued },
}: ReadPublication): string {
  const names = authors.flatMap((author) => authorNames(author).slice(0, 1))
  const shown = names.length > MOST_AUTHORS ? [...names.slice(0, MOST_AUTHORS - 1), '…'] : names
  const by = shown.join(nameComma(names))
  const year = issued?.slice(0, 4)
  const rest = [by, year].filter((part) => part !== undefined && part !== '').join(', ')
  return [bothTexts(title)[0] ?? '', rest].filter((part) => part !== '').join(' – ')
}
