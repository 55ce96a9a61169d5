import { describe, expect, it } from 'vitest'
import { IMPORTERS } from './importers.ts'

const RIS = 'TY  - JOUR\nTI  - A\nPY  - 2024\nER  - \n'
const BIB = '@misc{x, title={A}, year=2024}'
const CSL = '[{"id": "x", "type": "article", "title": "A", "issued": {"date-parts": [[2024]]}}]'

function formatOf(path: string, text: string): string | undefined {
  return IMPORTERS.find(({ recognizes }) => recognizes([{ path, text }]))?.format
}

describe('a bibliography', () => {
  it.each([
    ['papers.bib', BIB, 'bibtex'],
    ['papers.bib', '', 'bibtex'],
    ['papers.txt', `% mine\n${BIB}`, 'bibtex'],
    ['papers', BIB, 'bibtex'],
    ['papers.ris', RIS, 'ris'],
    ['download.txt', RIS, 'ris'],
    ['papers.csl.json', CSL, 'csl-json'],
    ['My Library.json', CSL, 'csl-json'],
  ])('%s is recognized (%#)', (path, text, expected) => {
    expect(formatOf(path, text)).toBe(expected)
  })

  it.each([
    ['resume.json', '{"basics": {"name": "Ada"}}'],
    ['about.md', `# Ada\n\n${BIB}`],
    ['cv.txt', 'Ada Lin\nmail@example.org'],
  ])('is not %s', (path, text) => {
    expect(['bibtex', 'ris', 'csl-json']).not.toContain(formatOf(path, text))
  })

  it.each([
    ['bibtex', BIB],
    ['ris', RIS],
    ['csl-json', CSL],
  ])('in %s is read', async (format, text) => {
    const importer = IMPORTERS.find((candidate) => candidate.format === format)
    const read = await importer?.load()
    expect(read?.([{ path: 'x', text }]).publications).toHaveLength(1)
  })

  it('has a name of its own', () => {
    const formats = IMPORTERS.map(({ format }) => format)
    expect(new Set(formats).size).toBe(formats.length)
  })
})
