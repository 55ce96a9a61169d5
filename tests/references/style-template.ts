import type { Random } from '../bench/random.ts'
import { printName, type NameForm, type Person } from './people.ts'
import type { Work } from './works.ts'

/** What a part of a reference is: author, title, venue, locator (volume to DOI), date, editor, publisher and place, note. */
export type PartLabel = 'A' | 'T' | 'V' | 'L' | 'D' | 'E' | 'P' | 'N'

/** A part of a reference in Markdown; without a label it is punctuation between parts. */
export type Piece = { text: string; label?: PartLabel }

/** How a list writes authors. */
export type AuthorTraits = {
  form: NameForm
  between: string
  last: string
  /** Around the owner's name. */
  around: readonly [string, string]
  /** After the first two names, and after the last. */
  equal: string
  corresponding: string
  cut: string
}

export type StyleContext = { owner: Person; authors: AuthorTraits; number: number; random: Random }

/**
 * A reference from a template: `{title}` is a value of the work, `{V:In }` fixed words with a label, and what is in `⟦…⟧` is left out where
 * one of its values is empty.
 */
export function fillTemplate(template: string, work: Work, context: StyleContext): Piece[] {
  const pieces: Piece[] = []
  for (const part of template.split(/(⟦[^⟦⟧]*⟧)/u)) {
    const isOptional = part.startsWith('⟦')
    const filled = fillPart(isOptional ? part.slice(1, -1) : part, work, context)
    if (filled !== undefined) pieces.push(...filled)
    else if (!isOptional) pieces.push(...(fillPart(part, work, context, 'keep') ?? []))
  }
  return pieces
}

function fillPart(
  text: string,
  work: Work,
  context: StyleContext,
  empty: 'keep' | 'drop' = 'drop',
): Piece[] | undefined {
  const pieces: Piece[] = []
  for (const part of text.split(/(\{[^{}]*\})/u)) {
    if (!part.startsWith('{')) {
      if (part !== '') pieces.push({ text: part })
      continue
    }
    const fixed = /^\{([A-Z]):(.*)\}$/u.exec(part)
    if (fixed !== null) {
      pieces.push({ text: fixed[2] ?? '', label: fixed[1] as PartLabel })
      continue
    }
    const filled = fillValue(part.slice(1, -1), work, context)
    if (empty === 'drop' && filled.every((piece) => piece.text === '')) return undefined
    pieces.push(...filled)
  }
  return pieces
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|')

function fillValue(name: string, work: Work, context: StyleContext): Piece[] {
  const { random, number } = context
  const { volume, issue, page, doi, year, month, day } = work
  const two = (value: number) => String(value).padStart(2, '0')
  const values: Record<string, Piece[]> = {
    title: [{ text: work.title, label: 'T' }],
    authors: authorPieces(work, context),
    venue: [{ text: work.venue, label: 'V' }],
    short: [{ text: work.short, label: 'V' }],
    both: [
      {
        text: work.short === work.venue ? work.venue : `${work.venue} (${work.short})`,
        label: 'V',
      },
    ],
    year: [{ text: String(year), label: 'D' }],
    short2: [{ text: `'${String(year).slice(2)}`, label: 'D' }],
    month: [{ text: `${MONTHS[month - 1] ?? ''} ${year}`, label: 'D' }],
    date: [{ text: `${year}.${two(month)}`, label: 'D' }],
    day: [{ text: `${year}-${two(month)}-${two(day)}`, label: 'D' }],
    volume: [{ text: volume, label: 'L' }],
    issue: [{ text: issue, label: 'L' }],
    page: [{ text: page.replace('-', random.pick(['-', '–', '--'])), label: 'L' }],
    doi: [{ text: doi, label: 'L' }],
    arxiv: [{ text: work.type === 'article' ? work.arxiv : '', label: 'L' }],
    town: [{ text: work.town, label: 'P' }],
    publisher: [{ text: work.publisher, label: 'P' }],
    award: [{ text: work.award, label: 'N' }],
    rank: [{ text: work.rank, label: 'N' }],
    state: [{ text: work.state, label: 'N' }],
    number: [{ text: String(number), label: 'N' }],
    letter: [{ text: work.type === 'article-journal' ? 'J' : 'C', label: 'N' }],
    links: work.links.map((word) => ({
      text: random.pick([`[[${word}]](${address(word)}) `, `[${word}](${address(word)}) `]),
      label: 'N' as const,
    })),
    plainlinks: work.links.map((word) => ({ text: `[${word}] `, label: 'N' as const })),
    url: [{ text: address('paper') }],
  }
  const found = values[name]
  if (found === undefined) throw new Error(`no such value of a work: ${name}`)
  return found.length === 0 ? [{ text: '' }] : found
}

function address(word: string): string {
  return /code/iu.test(word) ? 'https://github.com/x/y' : `https://example.org/${word.length}.pdf`
}

function authorPieces(work: Work, { owner, authors: traits }: StyleContext): Piece[] {
  const { form, around, equal, corresponding, cut } = traits
  // Only Chinese names can do with spaces between them.
  const isSpaced = traits.between === ' ' && work.lang === 'en'
  const [between, last] = isSpaced ? [', ', ', '] : [traits.between, traits.last]
  const shown = work.isCut && work.authors.length > 2 ? work.authors.slice(0, -1) : work.authors
  const isCut = shown.length < work.authors.length
  const names = shown.map((person, at) => {
    const isEqual = at < 2 && shown.length > 2
    const marks = (isEqual ? equal : '') + (at === shown.length - 1 ? corresponding : '')
    const name = printName(person, form)
    return person === owner ? `${around[0]}${name}${marks}${around[1]}` : name + marks
  })
  const text = names
    .map((name, at) => {
      if (at === 0) return name
      const isLast = at === names.length - 1 && !isCut
      return (
        (isLast && names.length === 2
          ? last.replace(/^, (?=and|&)/u, ' ')
          : isLast
            ? last
            : between) + name
      )
    })
    .join('')
  return [{ text: isCut ? text + cut : text, label: 'A' }]
}

/** The names that a reference shows. */
export function shownAuthors({ authors, isCut }: Work): readonly Person[] {
  return isCut && authors.length > 2 ? authors.slice(0, -1) : authors
}
