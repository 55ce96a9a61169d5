import type { ImportFile } from '#formats/reading.ts'
import { describe, expect, it } from 'vitest'
import { cleanPage, createPageFiles } from './clean-page.ts'
import { HARD_BREAK } from '../text/page-line.ts'
import { createProblemList } from '../text/problem-list.ts'

function clean(text: string, others: readonly ImportFile[] = []) {
  const { problems, reportIn } = createProblemList()
  const page = cleanPage({ path: '_pages/about.md', text }, createPageFiles(others, reportIn))
  const lines = page.lines.filter((line) => line.text.trim() !== '')
  return {
    ...page,
    problems,
    texts: lines.map((line) => line.text),
    numbers: lines.map((line) => line.line),
  }
}

describe('cleanPage', () => {
  it.each([
    ['a comment', 'a <!-- hidden --> b', ['a  b']],
    ['a comment over lines', 'a\n<!--\nhidden\n-->\nb', ['a', 'b']],
    ['a comment around an include', '<!-- {% include_relative x.md %} -->\nb', ['b']],
    ['a comment in Markdown', '[comment]: <> (hidden)\n[//]: # (hidden)\nb', ['b']],
    ['a style and a script', '<style>p{}</style><script>alert(1)</script>b', ['b']],
    ['a script that is not closed', 'a<script>alert(1)', ['a']],
    ['a frame and a picture', '<iframe src="x">no</iframe><img src="x">b', ['b']],
    ['Liquid', '{% if x %}a{% endif %}{{ site.x }}', ['a']],
    ['a Liquid comment', '{% comment %}hidden\n{% endcomment %}b', ['b']],
    ['kramdown attributes', '## News {#news}\n{:.no_toc}b', ['## News ', 'b']],
  ])('drops %s', (_, text, expected) => {
    expect(clean(text).texts).toEqual(expected)
  })

  it.each([
    ['an address that Liquid completes', "[cv]({{ '/cv.pdf' | relative_url }})", ['[cv](/cv.pdf)']],
    ['the words of a span', '<span style="color:blue">a</span> <font>b</font>', ['a b']],
    ['strong and emphasis', '<b>a</b> <em>b</em> <code>c</code>', ['**a** *b* `c`']],
    [
      'red text as a highlight',
      '<font color="red">a</font> <span style="color: red">b</span>',
      ['==a== ==b=='],
    ],
    ['a link', '<a href="https://a.b">c</a>', ['[c](https://a.b)']],
    ['an anchor without an address', '<a name="x">c</a>', ['c']],
    [
      'an address in angle brackets',
      '<https://a.b> <me@a.b>',
      ['[https://a.b](https://a.b) [me@a.b](mailto:me@a.b)'],
    ],
    ['a heading', '<h2 id="x">News</h2>', ['## News']],
    ['a list', '<ul><li>a</li><li>b</li></ul>', ['- a', '- b']],
    ['a list that closes nothing', '<ul><li>a<li>b</ul>', ['- a', '- b']],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', ['- a', '  - b']],
    ['a line break', 'a<br/>b', [`a${HARD_BREAK}b`]],
    ['a backslash at the end', 'a\\\nb', [`a${HARD_BREAK}`, 'b']],
    ['two spaces at the end', 'a  \nb', [`a${HARD_BREAK}`, 'b']],
    ['a time by its date', '<time datetime="2024-12">winter</time> x', ['2024-12  x']],
    ['character references', '&amp; &nbsp;&eacute; &lt;b&gt;', ['&  é <b>']],
    ['a less-than sign', 'a < b', ['a < b']],
    ['an unknown element as text', 'a <b2> c', ['a <b2> c']],
  ])('reads %s', (_, text, expected) => {
    expect(clean(text).texts).toEqual(expected)
  })

  it('keeps the numbers of the lines', () => {
    const { texts, numbers } = clean(
      '---\ntitle: x\n---\na\n<!--\n\n-->\n<ul>\n<li>b</li><li>c\nd</li></ul>\n\ne',
    )
    expect(texts).toEqual(['a', '- b', '- c', '  d', 'e'])
    expect(numbers).toEqual([4, 9, 9, 10, 12])
  })

  it('reads front matter apart', () => {
    expect(clean('---\ntitle: "A: b"\nlist: [1]\n---\nc').settings).toEqual({
      title: 'A: b',
      list: [1],
    })
  })

  it('reports front matter that is not YAML, and reads the page', () => {
    const { problems, texts } = clean('---\na: [\n---\nb')
    expect(problems).toMatchObject([{ code: 'broken-entry', line: 2, found: 'a: [' }])
    expect(texts).toEqual(['b'])
  })

  it('reports an unclosed comment', () => {
    expect(clean('a\n<!-- b\nc').problems).toMatchObject([{ code: 'not-understood', line: 2 }])
  })

  it('reads an included file in its place, with its own lines', () => {
    const others = [{ path: '_pages/includes/x.md', text: 'one\n\ntwo' }]
    const { lines } = clean('a\n{% include_relative includes/x.md %}\nb', others)
    const written = lines
      .filter(({ text }) => text !== '')
      .map(({ text, file, line }) => `${file}:${line} ${text}`)
    expect(written).toEqual([
      '_pages/about.md:1 a',
      '_pages/includes/x.md:1 one',
      '_pages/includes/x.md:3 two',
      '_pages/about.md:3 b',
    ])
  })

  it('finds a file in _includes', () => {
    const others = [{ path: '_includes/x.md', text: 'one' }]
    expect(clean('{% include x.md %}', others).texts).toEqual(['one'])
  })

  it('reports an included file that is not there, but no part of the template', () => {
    const { problems } = clean('{% include_relative x.md %}\n{% include news.liquid %}')
    expect(problems).toMatchObject([{ code: 'not-understood', line: 1 }])
  })

  it('ends where a file includes itself, and reports the line', () => {
    const others = [{ path: '_pages/x.md', text: 'one\n{% include_relative x.md %}' }]
    const { texts, problems } = clean('{% include_relative x.md %}', others)
    expect(texts).toEqual(['one'])
    expect(problems).toHaveLength(1)
  })

  it('ends where files include each other more and more', () => {
    const others = Array.from({ length: 30 }, (_, at) => {
      const next = `{% include_relative ${at + 1}.md %}\n`
      return { path: `_pages/${at}.md`, text: next + next }
    })
    const { problems } = clean('{% include_relative 0.md %}', others)
    expect(problems.map(({ code }) => code)).toContain('too-much')
  })

  it('has the lines of the file, whatever line separators they contain', () => {
    expect(clean('a\u2028b\nc').numbers).toEqual([1, 2])
    expect(clean('a\u2028b\nc').texts).toEqual(['a b', 'c'])
  })

  it('reports a line that is too long to be text', () => {
    const { problems, texts } = clean(`a\n${'x'.repeat(30_000)}\nb`)
    expect(problems).toMatchObject([{ code: 'not-understood', line: 2 }])
    expect(texts).toEqual(['a', 'b'])
  })
})
