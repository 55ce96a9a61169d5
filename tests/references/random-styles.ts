import type { Random } from '../bench/random.ts'
import type { NameForm } from './people.ts'
import type { PersonalStyle } from './personal-styles.ts'

const FORMS: readonly (readonly [NameForm, string, string])[] = [
  ['full', ', ', ', '],
  ['full', ', ', ', '],
  ['full', ', ', ' and '],
  ['full', ', ', ', and '],
  ['full', '; ', '; '],
  ['full', ' and ', ' and '],
  ['initials', ', ', ', '],
  ['initials', ', ', ' and '],
  ['initials', ', ', ', and '],
  ['tight', ', ', ' & '],
  ['tight', ', ', ', '],
  ['comma', ', ', ', & '],
  ['comma', ', ', ' and '],
  ['comma', '; ', '; '],
  ['commaTight', ', ', ', and '],
  ['commaTight', '; ', '; '],
  ['commaFull', '; ', '; '],
  ['commaFull', ' and ', ' and '],
  ['vancouver', ', ', ', '],
  ['familyDot', ', ', ' and '],
  ['capitals', ', ', ', '],
  ['both', ', ', ', '],
]
const HAN_FORMS: readonly (readonly [NameForm, string, string])[] = [
  ['zh', ', ', ', '],
  ['zh', '，', '，'],
  ['zh', '、', '、'],
  ['zh', ',', ','],
  ['zh', ' ', ' '],
]
const AROUND_TITLE = [
  '@',
  '@',
  '**@**',
  '*@*',
  '[@]({url})',
  '**[@]({url})**',
  '[**@**]({url})',
  '"@"',
  '“@”',
  '"@"',
  '***@***',
]
const AROUND_VENUE = ['@', '@', '*@*', '*@*', '**@**', '`@`', '***@***', '_@_']
const NUMBERS = [
  '',
  '⟦, {volume}⟧⟦({issue})⟧⟦: {page}⟧',
  '⟦ {volume}⟧⟦({issue})⟧⟦, {page}⟧',
  '⟦, vol. {volume}⟧⟦, no. {issue}⟧⟦, pp. {page}⟧',
  '⟦ {volume}⟧⟦:{page}⟧',
  '⟦, {page}⟧',
  '⟦, pages {page}⟧',
]
const HAN_NUMBERS = [
  '',
  '⟦，{volume}⟧⟦({issue})⟧⟦：{page}⟧',
  '⟦第{issue}期⟧',
  '⟦, {volume}⟧⟦({issue})⟧⟦: {page}⟧',
]
const LINKS = ['', '⟦ {links}⟧', '⟦{BR}{links}⟧', '⟦ | {links}⟧', '⟦. {links}⟧', '⟦ {plainlinks}⟧']
const NOTES = [
  '',
  '',
  '⟦ ({award})⟧',
  '⟦, **{award}**⟧',
  '⟦ ({rank})⟧',
  '⟦ [{rank}]⟧',
  '⟦. {state}⟧',
  '⟦ **{award}** 🎉⟧',
  '⟦, {town}⟧',
  '⟦. {publisher}⟧',
]

/** A way of writing that no one planned: what is in which order, set apart in which way. */
export function createRandomStyle(random: Random, id: string): PersonalStyle {
  const isHan = random.chance(0.2)
  const [form, between, last] = random.pick(isHan ? HAN_FORMS : FORMS)
  const isInLines = random.chance(0.4)
  const isPlain = random.chance(0.25)
  const title = (isPlain ? '@' : random.pick(AROUND_TITLE)).replace('@', () => '{title}')
  const authors = random.chance(0.05) ? '{A:By }{authors}' : '{authors}'
  const template = isInLines
    ? inLines(random, { title, authors, isHan })
    : inSentences(random, { title, authors, isHan })
  const lines = template.replaceAll('{BR}', '\u2028')
  const lang = isHan ? 'zh' : 'en'
  return { id, isHeldBack: false, lang, form, between, last, template: lines }
}

type Parts = { title: string; authors: string; isHan: boolean }

function inLines(random: Random, { title, authors, isHan }: Parts): string {
  const tag = random.pick([
    '',
    '',
    '',
    '[**{short}**] ',
    '**[{short} {year}]** ',
    '`{short} {year}` ',
    '[{rank}] ',
    '({year}) ',
    '**{short}** ',
  ])
  const end = random.pick(['', '', '.', ','])
  const order = random.pick([
    [tag + title, authors, venueOf(random, isHan)],
    [tag + title, authors, venueOf(random, isHan)],
    [authors, title, venueOf(random, isHan)],
    [venueOf(random, isHan), title, authors],
    [tag + title, venueOf(random, isHan), authors],
  ])
  const lines = order.map((line, at) => (at < 2 ? line + end : line))
  return lines.join('{BR}') + random.pick(NOTES) + random.pick(LINKS)
}

function inSentences(random: Random, { title, authors, isHan }: Parts): string {
  const stops = isHan
    ? ['．', '，', '. ', '。', ', ', '.']
    : ['. ', '. ', ', ', ' | ', ' - ', '; ', ' — ', ' ']
  const [first, second] = [random.pick(stops), random.pick(stops)]
  const isSet = /[*[“"`]/u.test(title)
  const head = random.chance(0.35) ? 'authors' : 'title'
  // Without any sign the end of a plain part cannot be found.
  const sure = (stop: string, isSafe: boolean) => (stop === ' ' && !isSafe ? ', ' : stop)
  const year = random.pick(['', '', ' ({year})', ', {year}', '. ({year})', ' [{year}]'])
  const quoted = random.chance(0.5) ? title.replace(/"$/u, ',"') : title
  const venue =
    random.pick(['', '', '{V:In }', '{V:in }', '{V:In: }']) + venueOf(random, isHan, year === '')
  const prefix = random.pick([
    '',
    '',
    '',
    '',
    '[{rank}] ',
    '`{short} {year}` ',
    '`{short}` ',
    '({short} {year}) ',
    '**{year}** ',
    '【{short}】',
    '{year} | ',
  ])
  const order =
    head === 'authors' || isHan
      ? authors +
        year +
        (year === '' ? sure(first, isSet) : random.pick(['. ', ': ', ', '])) +
        quoted +
        sure(second, isSet)
      : quoted + sure(first, isSet) + authors + sure(second, false)
  return (
    prefix + order + venue + random.pick(NOTES) + random.pick(['.', '', '.']) + random.pick(LINKS)
  )
}

function venueOf(random: Random, isHan: boolean, hasYear = true): string {
  const name = random.pick(['{venue}', '{venue}', '{short}', '{both}'])
  const venue = random.pick(AROUND_VENUE).replace('@', () => name)
  const numbers = random.pick(isHan ? HAN_NUMBERS : NUMBERS)
  if (!hasYear) return venue + numbers
  const year = random.pick(
    isHan
      ? ['，{year}', ', {year}', '，{year}年', ' {year}']
      : [
          ', {year}',
          ' {year}',
          ' ({year})',
          '. {year}',
          ' {short2}',
          ', {month}',
          ' {date}',
          ', {day}',
        ],
  )
  return random.chance(0.3) ? venue + year + numbers : venue + numbers + year
}
