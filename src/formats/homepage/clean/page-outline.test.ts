import { describe, expect, it } from 'vitest'
import { HARD_BREAK } from '../text/page-line.ts'
import { cleanPage, createPageFiles } from './clean-page.ts'
import { createProblemList } from '../text/problem-list.ts'

/** The lines of a page as a reader sees them, with `/` for a line break within an entry. */
function linesOf(text: string): string[] {
  const { reportIn } = createProblemList()
  const page = cleanPage({ path: 'index.html', text }, createPageFiles([], reportIn))
  return page.lines
    .map((line) => line.text.split(HARD_BREAK).map((part) => part.trim()))
    .map((parts) => parts.filter((part) => part !== '').join(' / '))
    .filter((line) => line !== '')
}

describe('outlineOfPage', () => {
  it.each([
    [
      'boxes of parts',
      `<h2>Papers</h2>
       <div class="pub"><div class="title">Of Rivers</div><div class="authors">Bo Lin, Ada
         Brook</div></div>
       <div class="pub"><div class="title">Of Lakes</div><div class="authors">Mo Fan</div></div>`,
      ['## Papers', '- Of Rivers / Bo Lin, Ada Brook', '- Of Lakes / Mo Fan'],
    ],
    [
      'articles with headings of their own',
      `<h2>Education</h2>
       <article><div>2020 – 2024</div><h3>Ph.D. in Hydrology</h3><p>North Bay University</p></article>
       <article><div>2016 – 2020</div><h3>B.Sc. in Physics</h3><p>South Bay University</p></article>`,
      [
        '## Education',
        '- 2020 – 2024 / **Ph.D. in Hydrology** / North Bay University',
        '- 2016 – 2020 / **B.Sc. in Physics** / South Bay University',
      ],
    ],
    [
      'rows of a table',
      `<h2>News</h2><table>
       <tr><td>May 2024</td><td>One paper on rivers.</td></tr>
       <tr><td>June 2024</td><td>One paper on lakes.</td></tr></table>`,
      ['## News', '- May 2024 / One paper on rivers.', '- June 2024 / One paper on lakes.'],
    ],
    [
      'boxes in boxes',
      `<h2>Papers</h2><div class="year"><div class="pub"><p>Of Rivers</p><p>Bo Lin</p></div>
       <div class="pub"><p>Of Lakes</p><p>Mo Fan</p></div></div><div class="year">
       <div class="pub"><p>Of Seas</p><p>Ada Brook</p></div><div class="pub"><p>Of Dams</p><p>Bo Lin</p></div></div>`,
      [
        '## Papers',
        '- Of Rivers / Bo Lin',
        '- Of Lakes / Mo Fan',
        '- Of Seas / Ada Brook',
        '- Of Dams / Bo Lin',
      ],
    ],
    [
      'spans with lines of their own',
      `<h2>Work</h2><div class="job"><b>Researcher</b>
         <span class="place">Lake Lab</span></div><div class="job"><b>Intern</b>
         <span class="place">River Lab</span></div>`,
      ['## Work', '- **Researcher** / Lake Lab', '- **Intern** / River Lab'],
    ],
  ])('makes an entry of each of several %s', (_, html, expected) => {
    expect(linesOf(html)).toEqual(expected)
  })

  it.each([
    [
      'sections',
      `<div class="part"><h2>News</h2><p>A</p><p>B</p></div><div class="part"><h2>Talks</h2><p>C</p><p>D</p></div>`,
      ['## News', 'A', 'B', '## Talks', 'C', 'D'],
    ],
    [
      'sections below small headings',
      `<div class="g"><h4>Education</h4><p>A University</p><p>Hydrology</p></div><div class="g"><h4>News</h4><p>C</p><p>D</p></div>`,
      ['#### Education', 'A University', 'Hydrology', '#### News', 'C', 'D'],
    ],
    [
      'prose',
      `<div class="c"><p>${'I study rivers. '.repeat(40)}</p><p>A</p></div><div class="c"><p>${'I study lakes. '.repeat(40)}</p><p>B</p></div>`,
      ['I study rivers. '.repeat(40).trim(), 'A', 'I study lakes. '.repeat(40).trim(), 'B'],
    ],
    [
      'a box alone',
      '<div class="a"><p>A river</p><p>A lake of ours</p></div>',
      ['A river', 'A lake of ours'],
    ],
  ])('leaves %s as they are', (_, html, expected) => {
    expect(linesOf(html)).toEqual(expected)
  })

  it('reads a heading that the source breaks into lines, and one that nothing closes', () => {
    expect(linesOf('<h3>\n  Recent\n  News\n</h3><p>A</p>')).toEqual(['### Recent News', 'A'])
    expect(linesOf('<h3>News\n<p>A</p><p>B</p>')).toEqual(['### News', 'A', 'B'])
  })

  it('keeps the lines of Markdown in boxes', () => {
    const box = (title: string) =>
      `<div class="p" markdown="1">\n**${title}**\n\n- Bo Lin\n- 2024\n</div>\n`
    expect(linesOf(`## Papers\n${box('Of Rivers')}${box('Of Lakes')}`)).toEqual([
      '## Papers',
      '**Of Rivers**',
      '- Bo Lin',
      '- 2024',
      '**Of Lakes**',
      '- Bo Lin',
      '- 2024',
    ])
  })
})
