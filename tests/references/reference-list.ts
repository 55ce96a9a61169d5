import { createRandom, type Random } from '../bench/random.ts'
import { createCslWriter, CSL_STYLES } from './csl-styles.ts'
import { createPerson, NAME_FORMS, nameKey, nameKeys, type Person } from './people.ts'
import { PERSONAL_STYLES, type PersonalStyle } from './personal-styles.ts'
import { fillTemplate, type AuthorTraits, type Piece } from './style-template.ts'
import { createWork, type Work } from './works.ts'

/** A reference as a style writes it, and what is right for it. */
export type SyntheticReference = {
  pieces: readonly Piece[]
  work: Work
  authors: readonly Person[]
}

/** The publications of one made-up person, all in one style. */
export type ReferenceList = {
  style: string
  isHeldBack: boolean
  lang: 'en' | 'zh'
  owner: Person
  legend: string
  references: readonly SyntheticReference[]
}

type Style = Pick<ReferenceList, 'isHeldBack' | 'lang'> & {
  id: string
  /** A writer for the list of one person. */
  writerFor: (owner: Person, random: Random) => { write: (work: Work) => Piece[]; legend: string }
}

/** All styles: journals' and societies' by CSL, and those of home pages. */
export const STYLES: readonly Style[] = [
  ...CSL_STYLES.seen.map((id) => cslStyle(id, false)),
  ...CSL_STYLES.heldBack.map((id) => cslStyle(id, true)),
  ...PERSONAL_STYLES.map(personalStyle),
]

export function personalStyle({ id, isHeldBack, lang, template, ...names }: PersonalStyle): Style {
  return {
    id,
    isHeldBack,
    lang,
    writerFor: (owner, random) => {
      const { marks, legend } = createMarks(random)
      const around = random.pick(AROUND)
      const cut = lang === 'zh' ? random.pick(['等', '，等']) : random.pick([', et al.', ' et al.'])
      const authors: AuthorTraits = { ...names, around, cut, ...marks }
      let number = 0
      return {
        legend,
        write: (work) => {
          number += 1
          return fillTemplate(template, work, { owner, authors, number, random })
        },
      }
    },
  }
}

const AROUND: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['**', '**'],
  ['', ''],
  ['<u>', '</u>'],
  ['__', '__'],
]
const MARKS = [
  { equal: '', corresponding: '', legend: '' },
  { equal: '', corresponding: '', legend: '' },
  { equal: String.raw`\*`, corresponding: '', legend: String.raw`\* equal contribution` },
  {
    equal: '<sup>*</sup>',
    corresponding: '<sup>†</sup>',
    legend: '* equal contribution, † corresponding author',
  },
  { equal: '†', corresponding: '✉', legend: '† denotes equal contribution' },
  { equal: '#', corresponding: '*', legend: '# co-first authors, * corresponding author' },
  { equal: '', corresponding: '✉', legend: '' },
  { equal: '^', corresponding: '⋆', legend: '^ equal contribution; ⋆ corresponding author' },
]

function createMarks(random: Random) {
  const { legend, ...marks } = random.pick(MARKS)
  return { legend, marks }
}

function cslStyle(id: string, isHeldBack: boolean): Style {
  const lang = /gb-?t?-?7714/u.test(id) ? 'zh' : 'en'
  const writers = new Map<string, (work: Work) => Piece[]>()
  const writerOf = (language: 'en' | 'zh') => {
    const known = writers.get(language) ?? createCslWriter(id, language)
    writers.set(language, known)
    return known
  }
  return {
    id,
    isHeldBack,
    lang,
    writerFor: () => ({ write: (work) => writerOf(work.lang)(work), legend: '' }),
  }
}

/** A list of a made-up person in a style. */
export function createList(style: Style, seed: number, length: number): ReferenceList {
  const random = createRandom(seed)
  const owner = createPerson(random, style.lang === 'zh' ? 1 : 0.6)
  const titleCase = random.pick(['title', 'title', 'sentence'] as const)
  const { write, legend } = style.writerFor(owner, random)
  const references = Array.from({ length }, () => {
    // Chinese lists have papers in English too.
    const lang = style.lang === 'zh' && random.chance(0.8) ? 'zh' : 'en'
    const work = createWork(random, { lang, owner, titleCase })
    const pieces = write(work)
    return { pieces, work, authors: printedAuthors(pieces, work) }
    // Some styles of chemists and physicists leave the titles of some works out.
  }).filter(({ pieces }) => pieces.some(({ label }) => label === 'T'))
  const { id, isHeldBack, lang } = style
  return { style: id, isHeldBack, lang, owner, legend, references }
}

/** Whoever is in the text: many styles end with "et al.". */
function printedAuthors(pieces: readonly Piece[], { authors }: Work): Person[] {
  const words = pieces.flatMap(({ label, text }) => (label === 'A' ? text : [])).join(' ')
  const printed = nameKey(words)
  return authors.filter((person) =>
    [...nameKeys(person), ...Object.values(NAME_FORMS).map((form) => nameKey(form(person)))].some(
      (key) => printed.includes(key),
    ),
  )
}

/** The Markdown of a reference. */
export function textOf({ pieces }: SyntheticReference): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim()
}
