import { describe, expect, it } from 'vitest'
import { authorNames } from '#core/names/author-name.ts'
import { IMPORTERS } from '../importers.ts'
import { chooseImporter } from '#import/choose-importer.ts'
import type { ImportFile } from '../reading.ts'
import { readHomepageWith } from './read-homepage.ts'

const read = readHomepageWith({})

function page(body: string, title = 'Yuanming Shen'): ImportFile {
  const text = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`
  return { path: 'index.html', text }
}

const PAPERS = `<div class="p"><b>Rivers Remember</b><br>Bo Lin, <b>Yuanming Shen</b>, Mo Fan<br><i>Journal of Floods</i>, 2024</div>
  <div class="p"><b>Lakes Forget</b><br><b>Yuanming Shen</b>, Chi Zhang<br><i>Journal of Floods</i>, 2023</div>`

describe('a site of plain HTML', () => {
  it.each([
    ['one page', [page('<h2>News</h2>')]],
    ['several pages', [page('<h2>News</h2>'), { path: 'papers.html', text: '<h2>Papers</h2>' }]],
    ['a page of Quarto', [{ path: 'index.qmd', text: '# News' }]],
    ['a page and data', [page(''), { path: 'papers.bib', text: '' }]],
  ])('is recognized by %s', (_, files) => {
    expect(chooseImporter(IMPORTERS, files, undefined)).toMatchObject({ format: 'homepage' })
  })

  it.each([
    ['its title', '', 'Yuanming Shen'],
    ['its title beside an institution', '', 'Yuanming Shen | North Bay University'],
    ['its title as a home page', '', "Yuanming Shen's Homepage"],
  ])('names its owner in %s', (_, body, title) => {
    expect(read([page(`${body}<p>I study rivers.</p>`, title)]).profile.name).toEqual({
      en: { given: 'Yuanming', family: 'Shen' },
    })
  })

  it.each([
    ['# Yuanming Shen 沈远明', '<h1>Yuanming Shen 沈远明</h1>'],
    ['brackets', '<h1>Yuanming Shen (沈远明)</h1>'],
    ['two lines', '<h1>\n  Yuanming Shen\n  沈远明\n</h1>'],
  ])('names its owner in both scripts with %s', (_, body) => {
    const { profile } = read([page(`${body}<p>I study rivers and lakes.</p><h2>News</h2>`)])
    expect(profile.name?.zh).toEqual({ family: '沈', given: '远明' })
    expect(profile.biography).toEqual({ en: 'I study rivers and lakes.' })
    expect(profile.sections).toBeUndefined()
  })

  it.each([
    ['Papers', `<h2>Papers</h2>${PAPERS}`],
    ['words that nobody knows', `<h2>Of water</h2>${PAPERS}`],
  ])('has papers below %s', (_, body) => {
    const { publications, profile } = read([page(body)])
    const found = publications.map(({ publication: { title, authors } }) => [
      title,
      ...authors.flatMap(authorNames),
    ])
    expect(found).toEqual([
      ['Rivers Remember', 'Bo Lin', 'Yuanming Shen', 'Mo Fan'],
      ['Lakes Forget', 'Yuanming Shen', 'Chi Zhang'],
    ])
    expect(profile.sections).toBeUndefined()
  })

  it('has a section of its own where nobody of its papers is the owner', () => {
    const { publications, profile } = read([page(`<h2>Of water</h2>${PAPERS}`, 'Ada Brook')])
    expect(publications).toEqual([])
    expect(profile.sections).toMatchObject([{ title: { en: 'Of water' } }])
  })

  it.each([
    ['a menu', '<ul><li><a href="#news">News</a></li><li><a href="cv.html">CV</a></li></ul>'],
    ['a menu of pages', '<div><a href="papers.html">Publications</a> | <a href="/">Home</a></div>'],
    ['a footer', '<p>Last updated: May 2026</p>'],
    ['a template', '<p>Design stolen from Jo Doe</p>'],
    ['a copyright', '<p>© 2024 Yuanming Shen. All rights reserved.</p>'],
    ['a button', '<p>Show more</p>'],
  ])('has nothing of %s in its profile or its report', (_, body) => {
    const { profile, problems } = read([page(`<p>I study rivers.</p>${body}<h2>News</h2>`)])
    expect(profile).toEqual({
      name: { en: { given: 'Yuanming', family: 'Shen' } },
      biography: { en: 'I study rivers.' },
    })
    expect(problems).toEqual([])
  })

  it('dates what is below a year on a line of its own', () => {
    const { publications } = read([
      page(
        `<h2>Papers</h2><div>2024</div><ul><li>Bo Lin, Yuanming Shen. Rivers Remember. <i>Journal of Floods</i>.</li></ul>`,
      ),
    ])
    expect(publications[0]?.publication).toMatchObject({ title: 'Rivers Remember', issued: '2024' })
  })

  it.each([
    ['an empty address', '<a href="">Bo Lin*</a>, <a href="">Mo Fan</a>, <b>Yuanming Shen</b>'],
    ['no address', '<a>Bo Lin*</a>, <a>Mo Fan</a>, <b>Yuanming Shen</b>'],
  ])('has authors that link to nowhere: %s', (_, authors) => {
    const box = (title: string) =>
      `<div class="p"><a href=""><b>${title}</b></a><br>${authors}<br><i>Floods</i>, 2024</div>`
    const { publications } = read([
      page(`<h2>Papers</h2>${box('Rivers Remember the North')}${box('Lakes Forget the South')}`),
    ])
    expect(publications.map(({ publication }) => publication.title)).toEqual([
      'Rivers Remember the North',
      'Lakes Forget the South',
    ])
  })
})
