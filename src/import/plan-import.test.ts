import { describe, expect, it } from 'vitest'
import type { ImportBundle } from '#core/schema/import-reading.ts'
import type { ImportedSource } from '#core/schema/imported-from.ts'
import type { Reading } from '#formats/reading.ts'
import { planImport } from './plan-import.ts'
import type { Answer } from './review/question.ts'

const NAME = { en: { given: 'Ada', family: 'Li' } }
const EMPTY: ImportBundle = { profile: { name: NAME }, publications: [], news: [] }

const READING: Reading = {
  profile: {
    awards: [
      { name: { en: 'Merit Student' }, date: '2023-10' },
      { name: { zh: '三好学生' }, date: '2023-10' },
    ],
  },
  publications: [
    {
      key: 'rivers',
      publication: { type: 'article-journal', title: 'Rivers', authors: ['Ada Li'] },
    },
    { key: 'lakes', publication: { type: 'article-journal', title: 'Lakes', authors: ['Bo Lin'] } },
  ],
  news: [],
  problems: [{ code: 'unsure', file: 'a.md', line: 3, found: 'Rivers – Ada Li, Rivers' }],
}

interface State {
  bundle: ImportBundle
  sources: readonly ImportedSource[]
}

function plan(answers: Readonly<Record<string, Answer>> = {}, before?: State) {
  return planImport({
    slug: 'ada-li',
    reading: READING,
    files: [{ path: 'a.md', text: '# Papers\n\n- Ada Li, Rivers\n- Bo Lin, Lakes' }],
    skipped: [],
    source: { source: 'a.md', format: 'homepage' },
    target: {
      bundle: EMPTY,
      sources: [],
      ...before,
      vocabulary: { venues: [], topics: [] },
    },
    romanize: (text) => text,
    givesName: true,
    allAuthors: false,
    answers: new Map(Object.entries(answers)),
  })
}

const idOf = (code: string) => plan().questions.find((one) => one.code === code)?.id ?? ''
const titles = ({ bundle }: State) => bundle.publications.map(({ title }) => title)
const awards = ({ bundle }: State) => bundle.profile.awards?.map(({ name }) => name)

it('asks what only a person can decide, and says where', () => {
  const { questions, remarks, parts } = plan()
  expect(questions.map(({ code, text, line }) => [code, text, line])).toEqual([
    ['not-own', 'Lakes – Bo Lin', 4],
    ['unsure', 'Rivers – Ada Li', 3],
    ['translation', '2023-10 Merit Student = 2023-10 三好学生', undefined],
  ])
  expect(remarks.map(({ code }) => code)).toEqual(['not-own', 'unsure', 'translation'])
  expect(parts).toEqual([
    { part: 'publications', found: 2, imported: 1, review: 2, unread: 0 },
    { part: 'awards', found: 2, imported: 2, review: 1, unread: 0 },
  ])
})

describe('an answer', () => {
  it('brings a paper in', () => {
    const planned = plan({ [idOf('not-own')]: 'import' })
    expect(titles(planned)).toEqual(['Rivers', 'Lakes'])
    expect(planned.remarks.map(({ code }) => code)).not.toContain('not-own')
  })

  it('settles a doubt', () => {
    const planned = plan({ [idOf('unsure')]: 'keep' })
    expect(titles(planned)).toEqual(['Rivers'])
    expect(planned.remarks.map(({ code }) => code)).not.toContain('unsure')
  })

  it('leaves a paper out, also where it was imported before', () => {
    const answers = { [idOf('unsure')]: 'leave-out' } as const
    expect(titles(plan(answers))).toEqual([])
    expect(titles(plan(answers, plan()))).toEqual([])
    expect(plan(answers, plan(answers, plan())).changes).toEqual([])
  })

  it('leaves a paper that a person has edited since', () => {
    const { bundle, sources } = plan()
    const publications = bundle.publications.map((paper) => ({ ...paper, venue: 'Water' }))
    const edited = { bundle: { ...bundle, publications }, sources }
    expect(titles(plan({ [idOf('unsure')]: 'leave-out' }, edited))).toEqual(['Rivers'])
  })

  it('puts two entries together, also where both were imported before', () => {
    const answers = { [idOf('translation')]: 'same' } as const
    const joined = [{ en: 'Merit Student', zh: '三好学生' }]
    expect(awards(plan(answers))).toEqual(joined)
    expect(awards(plan(answers, plan()))).toEqual(joined)
    expect(plan(answers, plan(answers, plan())).changes).toEqual([])
  })

  it('keeps two entries apart, and is not asked for again', () => {
    const planned = plan({ [idOf('translation')]: 'different' })
    expect(awards(planned)).toHaveLength(2)
    expect(planned.remarks.map(({ code }) => code)).not.toContain('translation')
  })
})
