import { describe, expect, it } from 'vitest'
import { nameText, overviewHead, type PersonLoaderData } from './person-loader.ts'
import { shorten } from './person-loader-data.ts'

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('shorten', () => {
  it.each([
    ['a short text as it is', 'I study data.', 'I study data.'],
    ['paragraphs on one line', ' I study\n\n data. ', 'I study data.'],
    ['a text of just the length as it is', 'x'.repeat(160), 'x'.repeat(160)],
    ['a long text at a word', words(100), `${words(32)}…`],
    ['a word without end in the middle', 'x'.repeat(200), `${'x'.repeat(160)}…`],
    ['Chinese at a sentence', `${'数'.repeat(60)}。${'据'.repeat(40)}`, `${'数'.repeat(60)}。…`],
    ['half as many characters of Chinese', '数'.repeat(100), `${'数'.repeat(80)}…`],
    [
      'Chinese not at a space near its beginning',
      `Qwen 团队${'数'.repeat(200)}`,
      `Qwen 团队${'数'.repeat(75)}…`,
    ],
    ['no character in two', `${'x'.repeat(159)}𠮷𠮷`, `${'x'.repeat(159)}…`],
  ])('keeps %s', (_, text, expected) => {
    expect(shorten(text)).toBe(expected)
  })
})

const person: PersonLoaderData = {
  slug: 'ada-li',
  name: { en: { given: 'Ada', family: 'Li' }, zh: { family: '李', given: '爱' } },
  about: { en: 'I study data.' },
  publications: { count: 1, facets: [] },
  news: { count: 0, facets: [] },
}

it('writes both names on one line, the page’s language first', () => {
  expect(nameText(person.name, 'en')).toBe('Ada Li 李爱')
  expect(nameText(person.name, 'zh')).toBe('李爱 Ada Li')
  expect(nameText({ en: { given: 'Ada' } }, 'zh')).toBe('Ada')
})

describe('overviewHead', () => {
  it('describes the person in the page’s language', () => {
    const both = { ...person, about: { en: 'I study data.', zh: '研究数据。' } }
    expect(overviewHead(both, 'zh')).toEqual({
      title: '李爱 Ada Li',
      description: '研究数据。',
      icon: '/ada-li/seal.svg',
    })
  })

  it('describes in the other language rather than not at all', () => {
    expect(overviewHead(person, 'zh').description).toBe('I study data.')
    expect(overviewHead({ ...person, about: {} }, 'zh').description).toBeUndefined()
  })
})
