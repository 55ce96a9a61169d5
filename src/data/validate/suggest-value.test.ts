import * as v from 'valibot'
import { expect, it } from 'vitest'
import { PartialDate } from '#core/schema/partial-date.ts'
import { PersonName } from '#core/schema/person-name.ts'
import { ArxivId, Doi } from '#core/schema/publication-parts.ts'
import { TextByLanguage } from '#core/schema/text.ts'
import { Url } from '#core/schema/url.ts'
import type { Schema } from './schema-parts.ts'
import { suggestValue } from './suggest-value.ts'

const Name = PersonName.entries.en

it.each<[string, Schema, unknown, unknown]>([
  ['a year', PartialDate, 2024, '2024'],
  ['a date with slashes', PartialDate, '2024/5/1', '2024-05-01'],
  ['a Chinese date', PartialDate, '2024年5月', '2024-05'],
  ['a number in quotes', v.number(), '12', 12],
  ['a word for true', v.boolean(), 'yes', true],
  ['a DOI as an address', Doi, 'https://doi.org/10.1000/x.1', '10.1000/x.1'],
  ['a DOI with its name', Doi, 'doi: 10.1000/x.1', '10.1000/x.1'],
  ['an arXiv address', ArxivId, 'https://arxiv.org/pdf/2401.00001v2.pdf', '2401.00001'],
  ['an e-mail address', Url, 'ada@example.org', 'mailto:ada@example.org'],
  ['an address without a scheme', Url, 'www.example.org/a', 'https://www.example.org/a'],
  ['the only one of a list', v.array(v.string()), 'Ada Li', ['Ada Li']],
  ['the only object of a list', v.array(v.object({ a: v.number() })), { a: 1 }, [{ a: 1 }]],
  ['a list of one', v.string(), ['a'], 'a'],
  ['a text in Latin', TextByLanguage, 'Talk', { en: 'Talk' }],
  ['a text in Han', TextByLanguage, '报告', { zh: '报告' }],
])('is sure what %s is to be', (_, schema, value, expected) => {
  expect(suggestValue(schema, value)).toEqual({ value: expected, sure: true })
})

it.each<[string, Schema, unknown, unknown]>([
  [
    'several in one text',
    v.array(v.string()),
    'Ada Li, Bo Wang and 陈一、林二',
    ['Ada Li', 'Bo Wang', '陈一', '林二'],
  ],
  ['a Western name', Name, 'Ada Li', { given: 'Ada', family: 'Li' }],
  ['a Chinese name', Name, '周林', { family: '周', given: '林' }],
  [
    'a Chinese name with two characters before two',
    Name,
    '欧阳明月',
    { family: '欧阳', given: '明月' },
  ],
])('only proposes what %s may be', (_, schema, value, expected) => {
  expect(suggestValue(schema, value)).toEqual({ value: expected, sure: false })
})

it.each<[string, Schema, unknown]>([
  ['a list for a number', v.number(), [1, 2]],
  ['nothing for a DOI', Doi, ''],
  ['a word for a date', PartialDate, 'forthcoming'],
  ['a name of three Latin words', Name, 'Ada van Li'],
])('leaves %s alone', (_, schema, value) => {
  expect(suggestValue(schema, value)).toBeUndefined()
})
