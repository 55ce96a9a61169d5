import { expect, it } from 'vitest'
import { createPartOfPlace } from './part-of-places.ts'

it.each([
  [
    'a heading of Markdown',
    { path: 'about.md', text: '# 📝 Publications\n\n- One' },
    3,
    'publications',
  ],
  [
    'a Chinese heading with an id',
    { path: 'about.md', text: '# 🎖 荣誉奖项 {#honors}\n- 一' },
    2,
    'awards',
  ],
  [
    'a heading of HTML',
    { path: 'index.html', text: '<h2>Education</h2>\n<li>One' },
    2,
    'education',
  ],
  ['a section of LaTeX', { path: 'cv.tex', text: '\\section*{Teaching}\nOne' }, 2, 'teaching'],
  [
    'a section of a template of LaTeX',
    { path: 'cv.tex', text: '\\cvsection{Talks}\nOne' },
    2,
    'talks',
  ],
  ['small capitals of a PDF', { path: 'cv.txt', text: 'E DUCATION\nOne' }, 2, 'education'],
  ['a key of JSON', { path: 'resume.json', text: '{\n"awards": [\n{ "title": "A" }' }, 3, 'awards'],
  ['a key of YAML', { path: 'cv.yml', text: 'education:\n  - a: b' }, 2, 'education'],
  ['the last heading', { path: 'about.md', text: '# News\n- a\n# Awards\n- b' }, 4, 'awards'],
  ['the folder', { path: '_talks/one.md', text: 'Words' }, 1, 'talks'],
  ['the name of a file', { path: '_data/publications.yml', text: '- a: b' }, 1, 'publications'],
  ['the ending of a bibliography', { path: 'papers.bib', text: '@misc{a}' }, 1, 'publications'],
  ['settings of a site', { path: '_config.yml', text: 'phone: 1' }, 1, 'profile'],
  ['nothing', { path: 'page.md', text: 'Words' }, 1, 'other'],
  ['a heading that no one knows', { path: 'page.md', text: '# Rivers\n- a' }, 2, 'other'],
])('a place is in the part that %s says', (_, file, line, part) => {
  expect(createPartOfPlace([file], false)({ file: file.path, line })).toBe(part)
})

it('a place that the file does not have is in its last part', () => {
  const partOf = createPartOfPlace([{ path: 'a.md', text: '# News' }], false)
  expect(partOf({ file: 'a.md', line: 40 })).toBe('news')
  expect(partOf({ file: 'b.md' })).toBe('other')
})

it('everything in a bibliography is about papers', () => {
  const partOf = createPartOfPlace([{ path: 'a.json', text: '{}' }], true)
  expect(partOf({ file: 'a.json' })).toBe('publications')
})
