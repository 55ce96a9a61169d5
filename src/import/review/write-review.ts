import { visibleLine } from '#core/text/control-characters.ts'
import type { ReviewedSource } from './parse-review.ts'
import { ANSWERS, type Question, type QuestionCode } from './question.ts'

/** Names of the words in the file. */
export type ReviewWords =
  'title' | 'intro' | 'answered' | 'nothing' | QuestionCode | (typeof BOXES)[QuestionCode][number]

/** The words in the language of whoever ticks. */
export type SayReview = (words: ReviewWords) => string

interface Review {
  say: SayReview
  source: string
  questions: readonly Question[]
  /** What is in the file so far. */
  before: readonly ReviewedSource[]
}

const CODES = Object.keys(ANSWERS) as QuestionCode[]

/**
 * The file of the review: the questions about a source with boxes to tick, as Markdown. Ticks stay, also those of questions
 * that the source no longer raises, and so does all that is about other sources.
 */
export function writeReview({ say, source, questions, before }: Review): string {
  const name = headingOf(source)
  const own = {
    source: name,
    text: sectionOf(
      questions,
      say,
      before.find((one) => one.source === name),
    ),
  }
  const isNew = !before.some((one) => one.source === name)
  const sources = before.map((one) => (one.source === name ? own : one))
  return [
    `# ${say('title')}`,
    say('intro'),
    ...[...sources, ...(isNew ? [own] : [])].flatMap((one) => [`## ${one.source}`, one.text]),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n')
}

/** How a source is called in the file, where it is looked for the next time. */
export function headingOf(source: string): string {
  return visibleLine(source).trim()
}

function sectionOf(
  questions: readonly Question[],
  say: SayReview,
  before: ReviewedSource | undefined,
): string {
  const ids = new Set(questions.map(({ id }) => id))
  const answered = (before?.questions ?? []).filter(
    ({ id, answer }) => answer !== undefined && !ids.has(id),
  )
  const groups = CODES.flatMap((code) => {
    const own = questions.filter((question) => question.code === code)
    if (own.length === 0) return []
    return [`### ${say(code)}`, ...own.map((question) => blockOf(question, say))]
  })
  const rest = [`### ${say('answered')}`, ...answered.map(({ text }) => text)]
  const blocks = [...groups, ...(answered.length === 0 ? [] : rest)]
  return blocks.length === 0 ? say('nothing') : blocks.join('\n\n')
}

function blockOf({ id, code, text, file, line, answer }: Question, say: SayReview): string {
  const place =
    file === undefined
      ? ''
      : ` (${[visibleLine(file), ...(line === undefined ? [] : [line])].join(':')})`
  return [
    // A comment in the text would end ours.
    `**${visibleLine(text).replaceAll('<!--', '<! --')}**${place} <!-- ${code} ${id} -->`,
    '',
    ...ANSWERS[code].map((one, at) => {
      return `- [${one === answer ? 'x' : ' '}] ${say(BOXES[code][at] ?? code)}`
    }),
  ].join('\n')
}

/** What the boxes of a question say, in the order of its answers. */
const BOXES = {
  'not-own': ['not-own.import', 'not-own.leave-out'],
  'maybe-own': ['maybe-own.keep', 'maybe-own.leave-out'],
  unsure: ['unsure.keep', 'unsure.leave-out'],
  translation: ['translation.same', 'translation.different'],
} as const satisfies Record<QuestionCode, readonly [string, string]>
