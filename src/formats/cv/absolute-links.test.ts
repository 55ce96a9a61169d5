import { describe, expect, it } from 'vitest'
import type { Block } from '#core/bundle/rich-text.ts'
import { absoluteBlocks } from './absolute-links.ts'

const link = (url: string) => ({ type: 'link' as const, url, children: ['there'] })
const paragraph = (...children: Extract<Block, { type: 'paragraph' }>['children']): Block[] => [
  { type: 'paragraph', children },
]

describe('links of a CV', () => {
  it.each([
    [
      'to a page of the site lead there from anywhere',
      '/a-b/news/',
      'https://site.example/a-b/news/',
    ],
    ['to other sites stay', 'https://example.org/', 'https://example.org/'],
    ['to a mailbox stay', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s', (_, url, address) => {
    const strong = { type: 'strong' as const, children: [link(url)] }
    expect(absoluteBlocks(paragraph('Look ', strong), 'https://site.example')).toEqual(
      paragraph('Look ', { ...strong, children: [link(address)] }),
    )
  })

  it('to a page of a site without an address are text, in lists, too', () => {
    const list = (item: Block[]): Block[] => [{ type: 'list', ordered: false, items: [item] }]
    expect(absoluteBlocks(list(paragraph('Look ', link('/a-b/'))), undefined)).toEqual(
      list(paragraph('Look ', 'there')),
    )
  })
})
