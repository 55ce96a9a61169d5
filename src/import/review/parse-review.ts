import type { Remark } from '../summary/remark.ts'
import { ANSWERS, isQuestionCode, type Answer, type Answers } from './question.ts'

/** A question of a review file with what a person has ticked. */
export interface ReviewedQuestion {
  id: string
  answer: Answer | undefined
  /** The line of the question, from 1. */
  line: number
  /** More than one box is ticked, so that none counts. */
  isContradictory: boolean
  /** The question and its boxes as they are in the file. */
  text: string
}

/** The questions about one source. */
export interface ReviewedSource {
  source: string
  questions: ReviewedQuestion[]
  /** Everything below the heading of the source, as it is in the file. */
  text: string
}

const SOURCE = /^## (.*)$/u
const QUESTION = /<!-- ([a-z-]{1,20}) ([0-9a-f]{8}) -->/u
/** `[x]`, `[ X ]`, `[√]`, `［x］`: whatever is between the brackets is a tick. */
const BOX = /^\s*[-*+]\s*[[［]\s*([^\]］\s-]?)[^\]］]{0,4}[\]］]/u

/**
 * The sources of a review file. Whatever a person writes between the questions is kept and ignored: the file says what
 * counts by the comments behind its questions and by the order of the boxes below them.
 */
export function parseReview(text: string): ReviewedSource[] {
  const sources: ReviewedSource[] = []
  let lines: string[] = []
  const close = () => {
    const source = sources.at(-1)
    if (source !== undefined) source.text = lines.join('\n').trim()
  }
  for (const [at, line] of text.split(/\r?\n/u).entries()) {
    const name = SOURCE.exec(line)?.[1]
    if (name !== undefined) {
      close()
      lines = []
      sources.push({ source: name.trim(), questions: [], text: '' })
      continue
    }
    lines.push(line)
    const source = sources.at(-1)
    if (source !== undefined) readLine(line, at + 1, source)
  }
  close()
  return sources.map((source) => ({ ...source, questions: source.questions.map(withAnswer) }))
}

function readLine(line: string, number: number, { questions }: ReviewedSource): void {
  const [, code, id] = QUESTION.exec(line) ?? []
  if (code !== undefined && id !== undefined) {
    questions.push({ id, answer: undefined, line: number, isContradictory: false, text: line })
    return
  }
  const last = questions.at(-1)
  if (last !== undefined && BOX.test(line)) last.text += `\n${line}`
}

function withAnswer(question: ReviewedQuestion): ReviewedQuestion {
  const [first = '', ...boxes] = question.text.split('\n')
  const code = QUESTION.exec(first)?.[1] ?? ''
  if (!isQuestionCode(code)) return question
  const ticked = boxes.flatMap((box, at) => (BOX.exec(box)?.[1] ? [ANSWERS[code][at]] : []))
  return {
    ...question,
    answer: ticked.length === 1 ? ticked[0] : undefined,
    isContradictory: ticked.length > 1,
  }
}

/** What is ticked, whichever source it was asked about: a decision is about a paper and not about a list. */
export function answersOf(sources: readonly ReviewedSource[]): Answers {
  const questions = sources.flatMap((source) => source.questions)
  return new Map(
    questions.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer] as const])),
  )
}

/** Questions with two ticks, which count as open. */
export function remarksOfReview(sources: readonly ReviewedSource[]): Remark[] {
  return sources.flatMap(({ questions }) =>
    questions.flatMap(({ isContradictory, text, line }): Remark[] => {
      if (!isContradictory) return []
      const [found = ''] = text.replace(QUESTION, '').split('\n')
      return [
        { kind: 'review', part: 'other', code: 'two-ticks', found: `${line}: ${found.trim()}` },
      ]
    }),
  )
}
