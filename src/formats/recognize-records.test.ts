import { describe, expect, test } from 'vitest'
import { IMPORTERS } from './importers.ts'

const RECOGNIZED: readonly (readonly [format: string, path: string, text: string])[] = [
  ['json-resume', 'cv.json', '{"$schema":"x","basics":{"name":"Ada"}}'],
  ['json-resume', 'resume.json', '{"work":[]}'],
  ['json-resume', 'cv.yaml', 'basics:\n  name: Ada\n'],
  ['orcid', 'record.json', '{"orcid-identifier":{"path":"0000-0002-1825-0097"}}'],
  ['orcid', 'works.json', '{"group":[{"work-summary":[]}]}'],
  ['orcid', 'bulk.json', '{"bulk":[{"work":{"put-code":1}}]}'],
  ['dblp', 'person.xml', '<?xml version="1.0"?>\n<dblpperson name="Ada">'],
  ['openalex', 'works.json', '{"meta":{},"results":[{"id":"https://openalex.org/W1"}]}'],
  ['openalex', 'list.json', '[{"id": "https://openalex.org/W1", "doi": null}]'],
  ['zotero', 'library.json', '[{"key":"A","itemType":"book","DOI":"10.1/x"}]'],
  ['zotero', 'library.json', '{"config":{},"items":[{"itemType":"book"}]}'],
  ['csl-json', 'library.json', '[{"id":"a","type":"book","issued":{}}]'],
  ['csl-json', '10.1234-words.csl.json', '{"type":"book"}'],
]

describe('the list of importers', () => {
  test.each(RECOGNIZED)('%s is recognized in %s: %s', (format, path, text) => {
    const found = IMPORTERS.find(({ recognizes }) => recognizes([{ path, text }]))
    expect(found?.format).toBe(format)
  })

  test.each([
    ['package.json', '{"name":"bifolio","dependencies":{}}'],
    ['cv.json', '{"basics":{"name":"A"},"sections":{"work":{}}}'],
    ['feed.xml', '<feed></feed>'],
    ['page.html', '<html></html>'],
  ])('no format is recognized in %s: %s', (path, text) => {
    expect(IMPORTERS.some(({ recognizes }) => recognizes([{ path, text }]))).toBe(false)
  })

  test.each(IMPORTERS)(
    'the reader of $format loads, and reads nothing from no files',
    async ({ load }) => {
      const read = await load()
      expect(read([])).toEqual({ profile: {}, publications: [], news: [], problems: [] })
    },
  )
})
