import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Block } from '#core/bundle/rich-text.ts'
import { htmlInView, renderInView } from '#tests/support/site/render-in-view.tsx'
import { LocalBlocks } from './local-blocks.tsx'

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [text] })
const listOf = (ordered: boolean, ...items: Block[][]): Block => ({ type: 'list', ordered, items })

it('renders paragraphs and lists within lists', () => {
  const inner = listOf(true, [paragraph('first')])
  const blocks = [paragraph('Intro'), listOf(false, [paragraph('one'), inner], [paragraph('two')])]
  renderInView(<LocalBlocks value={{ en: blocks }} />)
  expect(screen.getByText('Intro').tagName).toBe('P')
  const [outer] = screen.getAllByRole('list')
  if (!outer) throw new Error('no list')
  expect(within(outer).getAllByRole('listitem')).toHaveLength(3)
  expect(within(outer).getByRole('list').tagName).toBe('OL')
})

it('has no lang where it speaks the page’s language', () => {
  expect(htmlInView(<LocalBlocks value={{ en: [paragraph('Hello')] }} />)).toBe(
    '<div class="prose"><p>Hello</p></div>',
  )
})

it('says in the page’s language that only the other one is there', () => {
  renderInView(<LocalBlocks value={{ en: [paragraph('Hello')] }} />, 'zh')
  const note = screen.getByText('暂无中文，显示英文原文')
  expect(note).toHaveAttribute('lang', 'zh-Hans')
  expect(note.parentElement).toHaveAttribute('lang', 'en')
})

it('shows nothing where neither side is there', () => {
  expect(htmlInView(<LocalBlocks value={{}} />)).toBe('')
})
