import { describe, expect, it, test } from 'vitest'
import { LOCALES } from '#core/schema/locale.ts'
import { IMPORTERS } from '#formats/importers.ts'
import { diagnosticText } from '#i18n/diagnostics/diagnostic-text.ts'
import { json, recordedNetwork, status } from '#tests/support/formats/recorded-network.ts'
import { FETCH_FAILURES } from '../import-failure.ts'
import { sourceOf, type SourceRequest } from './fetch-record.ts'
import { ENDPOINTS } from './load-files.ts'

const ORCID = '0000-0002-1825-0097'

function orcidRecord(codes: readonly number[]) {
  return {
    'orcid-identifier': { path: ORCID },
    person: { name: { 'given-names': { value: 'Ada' }, 'family-name': { value: 'Lin' } } },
    'activities-summary': {
      works: { group: codes.map((code) => ({ 'work-summary': [work(code)] })) },
    },
  }
}

function work(code: number) {
  return {
    'put-code': code,
    title: { title: { value: `On Word ${code}` } },
    type: 'journal-article',
    'publication-date': { year: { value: '2021' } },
  }
}

/** Fetches, and reads what has come as the importer of its format does. */
async function fetchAndRead(ids: SourceRequest, answers: Parameters<typeof recordedNetwork>[0]) {
  const { network, asked } = recordedNetwork(answers)
  const fetched = await sourceOf(ids, network)
  if (fetched === undefined || 'failure' in fetched) throw new Error(fetched?.failure.code)
  const importer = IMPORTERS.find(({ format }) => format === fetched.format)
  const reading = (await importer?.load())?.(fetched.files)
  return { fetched, importer, reading, urls: asked.map(({ url }) => url) }
}

describe('a record', () => {
  it('of ORCID comes with its works in full', async () => {
    const base = `https://pub.orcid.org/v3.0/${ORCID}`
    const contributors = {
      contributor: [
        { 'credit-name': { value: 'Ada Lin' } },
        { 'credit-name': { value: 'Bo Wang' } },
      ],
    }
    const { fetched, importer, reading, urls } = await fetchAndRead(
      { orcid: `https://orcid.org/${ORCID}` },
      {
        [`${base}/record`]: [json(orcidRecord([7, 8]))],
        [`${base}/works/7,8`]: [json({ bulk: [{ work: { ...work(7), contributors } }] })],
      },
    )
    expect(urls).toHaveLength(2)
    expect(fetched.name).toBe(`orcid:${ORCID}`)
    expect(importer?.recognizes(fetched.files)).toBe(true)
    expect(reading?.profile.name).toEqual({ en: { given: 'Ada', family: 'Lin' } })
    expect(reading?.publications.map(({ key, publication }) => [key, publication.authors])).toEqual(
      [
        ['7', ['Ada Lin', 'Bo Wang']],
        ['8', []],
      ],
    )
  })

  it('of ORCID asks for fifty works at once', async () => {
    const base = `https://pub.orcid.org/v3.0/${ORCID}`
    const codes = Array.from({ length: 120 }, (_, at) => at + 1)
    const parts = [codes.slice(0, 50), codes.slice(50, 100), codes.slice(100)]
    const { urls } = await fetchAndRead(
      { orcid: ORCID },
      {
        [`${base}/record`]: [json(orcidRecord(codes))],
        ...Object.fromEntries(
          parts.map((part) => [`${base}/works/${part.join(',')}`, [json({ bulk: [] })]]),
        ),
      },
    ).catch(() => ({ urls: [] }))
    expect(urls).toHaveLength(4)
  })

  it('of DBLP is the XML of a person', async () => {
    const xml =
      '<dblpperson name="Lin, Ada" pid="12/34"><r><article key="k"><author>Ada Lin 0002</author><title>On Words.</title><year>2021</year></article></r></dblpperson>'
    const { fetched, importer, reading } = await fetchAndRead(
      { dblp: 'https://dblp.org/pid/12/34.html' },
      { 'https://dblp.org/pid/12/34.xml': [new Response(xml)] },
    )
    expect(importer?.recognizes(fetched.files)).toBe(true)
    expect(reading?.publications).toMatchObject([
      { key: 'k', publication: { authors: ['Ada Lin'] } },
    ])
  })

  it('of OpenAlex comes page by page', async () => {
    const page = (id: string, next: string | null) =>
      json({
        meta: { next_cursor: next },
        results: [
          {
            id: `https://openalex.org/${id}`,
            display_name: id,
            type: 'article',
            publication_year: 2021,
          },
        ],
      })
    const base = 'https://api.openalex.org/works?filter=author.id:A5012345678&per-page=200&cursor='
    const { importer, fetched, reading, urls } = await fetchAndRead(
      { openalex: 'A5012345678' },
      {
        [`${base}*`]: [page('W1', 'a=b+')],
        [`${base}a%3Db%2B`]: [page('W2', 'c')],
        [`${base}c`]: [json({ meta: { next_cursor: null }, results: [] })],
      },
    )
    expect(urls).toHaveLength(3)
    expect(importer?.recognizes(fetched.files)).toBe(true)
    expect(reading?.publications.map(({ key }) => key)).toEqual(['W1', 'W2'])
  })

  it('of a DOI is CSL-JSON, from where the DOI leads', async () => {
    const item = {
      type: 'article-journal',
      title: 'On Words',
      DOI: '10.1234/words<1>',
      issued: { 'date-parts': [[2021, 5]] },
    }
    const { fetched, importer, reading, urls } = await fetchAndRead(
      { doi: '10.1234/words(1)#2' },
      {
        'https://doi.org/10.1234/words(1)%232': [
          status(302, { location: 'https://api.crossref.org/v1/x' }),
        ],
        'https://api.crossref.org/v1/x': [json(item)],
      },
    )
    expect(urls).toHaveLength(2)
    expect(importer?.recognizes(fetched.files)).toBe(true)
    expect(reading?.publications).toMatchObject([{ publication: { issued: '2021-05' } }])
  })
})

describe('nothing is asked', () => {
  test.each<[string, SourceRequest, string]>([
    ['an ORCID iD with a typo', { orcid: '0000-0002-1825-0098' }, 'fetch-invalid-orcid'],
    ['an identifier of DBLP that is a name', { dblp: 'Ada Lin' }, 'fetch-invalid-dblp'],
    ['a work instead of an author', { openalex: 'W1' }, 'fetch-invalid-openalex'],
    ['an address instead of a DOI', { doi: 'https://a.example/' }, 'fetch-invalid-doi'],
    ['two services', { doi: '10.1234/words', orcid: ORCID }, 'fetch-one-source'],
    ['a path and a service', { path: 'papers.bib', orcid: ORCID }, 'fetch-one-source'],
    ['none', {}, 'fetch-one-source'],
  ])('for %s', async (_, ids, code) => {
    const { network, asked } = recordedNetwork({})
    expect(await sourceOf(ids, network)).toMatchObject({ failure: { code, usage: true } })
    expect(asked).toEqual([])
  })
})

describe('a list of OpenAlex without an end is not a record', () => {
  const base = 'https://api.openalex.org/works?filter=author.id:A1&per-page=200&cursor='
  const results = [{ id: 'https://openalex.org/W1' }]
  const page = (next: unknown) => json({ meta: { next_cursor: next }, results })
  const failureOf = async (answers: Parameters<typeof recordedNetwork>[0]) => {
    const { network, asked } = recordedNetwork(answers)
    const fetched = await sourceOf({ openalex: 'A1' }, network)
    return { ...fetched, asked: asked.length }
  }

  test('where its pages go in a circle', async () => {
    const params = { host: 'api.openalex.org', pages: 1 }
    expect(await failureOf({ [`${base}*`]: [page('*')] })).toEqual({
      failure: { code: 'fetch-endless', params },
      asked: 1,
    })
  })

  test('where there is always another page', async () => {
    const cursors = ['*', ...Array.from({ length: 60 }, (_, at) => String(at))]
    const answers = Object.fromEntries(
      cursors.map((cursor, at) => [`${base}${cursor}`, [page(String(at))]]),
    )
    expect(await failureOf(answers)).toMatchObject({
      failure: { code: 'fetch-endless', params: { pages: 50 } },
      asked: 50,
    })
  })

  test.each([['x'.repeat(2_000)], ['a&filter=b'], [7], [{}]])(
    'where the next page is at %j',
    async (next) => {
      expect(await failureOf({ [`${base}*`]: [page(next)] })).toMatchObject({
        failure: { code: 'fetch-no-record' },
      })
    },
  )
})

describe('what is not the record that was asked for is neither read nor kept', () => {
  const another = { ...orcidRecord([]), 'orcid-identifier': { path: '0000-0002-1694-233X' } }
  const person = '<?xml version="1.0"?><dblpperson name="A">'
  test.each<[string, SourceRequest, string, Response]>([
    [
      'a person of ORCID',
      { orcid: ORCID },
      `https://pub.orcid.org/v3.0/${ORCID}/record`,
      json(another),
    ],
    [
      'an error of ORCID',
      { orcid: ORCID },
      `https://pub.orcid.org/v3.0/${ORCID}/record`,
      json({ error: 1 }),
    ],
    [
      'half a person of DBLP',
      { dblp: '1/2' },
      'https://dblp.org/pid/1/2.xml',
      new Response(person),
    ],
    [
      'a page as XML',
      { dblp: '1/2' },
      'https://dblp.org/pid/1/2.xml',
      new Response('<html></html>'),
    ],
    [
      'a message of OpenAlex',
      { openalex: 'A1' },
      'https://api.openalex.org/works?filter=author.id:A1&per-page=200&cursor=*',
      json({ message: 'busy' }),
    ],
    ['a list for a DOI', { doi: '10.1234/a' }, 'https://doi.org/10.1234/a', json([])],
    ['a word for a DOI', { doi: '10.1234/a' }, 'https://doi.org/10.1234/a', json('ok')],
  ])('%s', async (_, ids, url, answer) => {
    const { network, cached } = recordedNetwork({ [url]: [answer] })
    expect(await sourceOf(ids, network)).toEqual({
      failure: { code: 'fetch-no-record', params: { address: url } },
    })
    expect(cached.size).toBe(0)
  })
})

test('what fails on the way fails the whole', async () => {
  const base = `https://pub.orcid.org/v3.0/${ORCID}`
  const { network } = recordedNetwork({
    [`${base}/record`]: [json(orcidRecord([7]))],
    [`${base}/works/7`]: [status(404)],
  })
  expect(await sourceOf({ orcid: ORCID }, network)).toEqual({
    failure: { code: 'fetch-not-found', params: { address: `${base}/works/7` } },
  })
})

test('a path alone is nothing to fetch', async () => {
  expect(await sourceOf({ path: 'papers.bib' }, recordedNetwork({}).network)).toBeUndefined()
})

test.each(Object.entries(ENDPOINTS))('what %s gives has an importer', (_, { format }) => {
  expect(IMPORTERS.map((importer) => importer.format)).toContain(format)
})

test.each(FETCH_FAILURES.flatMap((code) => LOCALES.map((locale) => [code, locale] as const)))(
  'there is a sentence for %s in %s',
  (code, locale) => {
    const words = { words: ['--orcid', '--doi'] }
    const params = { host: 'a.example', address: 'https://a.example/', found: 'x', known: words }
    const more = { reason: 'ENOTFOUND', status: 500, seconds: 30, limit: 50, pages: 7 }
    expect(diagnosticText(locale, `import.${code}`, { ...params, ...more })).toMatch(
      /^(?!.*(?:undefined|\{\{)).{5,}$/u,
    )
  },
)
