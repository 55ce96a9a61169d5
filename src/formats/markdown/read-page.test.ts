import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const paragraph = (text: string) => ({ type: 'paragraph', children: [text] })

const RIVER = { src: '/assets/media/a-720.jpg', widths: [720], width: 720, height: 480 }

describe('a picture', () => {
  const read = (text: string) =>
    readPage(text, (url) => (url === 'media/a.jpg' ? RIVER : undefined))

  it('stands between paragraphs, also where it is written within one', () => {
    expect(read('One ![The *river*](media/a.jpg) two.\n\n- ![It](media/a.jpg)')).toEqual([
      { type: 'paragraph', children: ['One'] },
      { type: 'picture', picture: { ...RIVER, alt: 'The river' } },
      { type: 'paragraph', children: ['two.'] },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'picture', picture: { ...RIVER, alt: 'It' } }]],
      },
    ])
  })

  it('that the build has not made stays as it is written', () => {
    expect(read('![b](media/b.jpg)')).toEqual([
      { type: 'paragraph', children: ['![b](media/b.jpg)'] },
    ])
  })
})

describe('readPage', () => {
  it.each([
    ['# One', [{ type: 'heading', level: 2, children: ['One'] }]],
    ['## Two', [{ type: 'heading', level: 2, children: ['Two'] }]],
    ['##### Five', [{ type: 'heading', level: 3, children: ['Five'] }]],
    ['> Said\n>\n> twice', [{ type: 'quote', children: [paragraph('Said'), paragraph('twice')] }]],
    ['```sh\nnpm ci <b>\n```', [{ type: 'code', text: 'npm ci <b>' }]],
    ['- a\n- b', [{ type: 'list', ordered: false, items: [[paragraph('a')], [paragraph('b')]] }]],
    [
      '| a | **b** |\n| --- | --- |\n| c | d |',
      [
        {
          type: 'table',
          head: [['a'], [{ type: 'strong', children: ['b'] }]],
          rows: [[['c'], ['d']]],
        },
      ],
    ],
  ])('reads %j', (markdown, blocks) => {
    expect(readPage(markdown)).toEqual(blocks)
  })

  it.each(['<script>alert(1)</script>', '<b onclick="x">y</b>', '![a](x.png)'])(
    'keeps %j as the text that it is',
    (markdown) => {
      expect(readPage(markdown)).toEqual([paragraph(markdown)])
    },
  )

  it('makes a link that could do harm its words', () => {
    expect(readPage('[a](javascript:alert(1))')).toEqual([paragraph('a')])
  })

  it.each([
    ['quotations', '>'.repeat(50_000)],
    ['lists', '- '.repeat(50_000)],
    ['cells', `|${'a|'.repeat(50_000)}\n|${'-|'.repeat(50_000)}`],
    ['brackets', '['.repeat(50_000)],
  ])('ends on any number of %s', (_, markdown) => {
    expect(readPage(markdown).length).toBeGreaterThan(0)
  })
})
