import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Inline } from '#core/bundle/rich-text.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { htmlInView, renderInView } from '#tests/support/site/render-in-view.tsx'
import { BothTexts } from './both-texts.tsx'
import { InlineNodes, LocalInline } from './local-inline.tsx'
import { LocalText } from './local-text.tsx'

const ONLY_EN = '<abbr class="missing-mark" title="暂无中文，显示英文原文">EN</abbr>'
const ONLY_ZH = '<abbr class="missing-mark" title="Only available in Chinese">中</abbr>'

describe('LocalText', () => {
  it.each<[string, LocalizedText, string, string]>([
    ['both sides', { en: 'Talk', zh: '报告' }, 'Talk', '报告'],
    ['a shared Latin text', 'Qwen', 'Qwen', '<span lang="en">Qwen</span>'],
    ['a shared Chinese text', '通义', '<span lang="zh-Hans">通义</span>', '通义'],
    ['numbers', '42', '42', '42'],
    [
      'a Latin name on the Chinese side',
      { en: 'Alibaba', zh: 'Alibaba' },
      'Alibaba',
      '<span lang="en">Alibaba</span>',
    ],
    ['English only', { en: 'Talk' }, 'Talk', `<span lang="en">Talk</span>${ONLY_EN}`],
    ['Chinese only', { zh: '报告' }, `<span lang="zh-Hans">报告</span>${ONLY_ZH}`, '报告'],
    [
      'markup as text',
      '<b>&</b>',
      '&lt;b&gt;&amp;&lt;/b&gt;',
      '<span lang="en">&lt;b&gt;&amp;&lt;/b&gt;</span>',
    ],
  ])('shows %s', (_, value, inEnglish, inChinese) => {
    expect(htmlInView(<LocalText value={value} />)).toBe(inEnglish)
    expect(htmlInView(<LocalText value={value} />, 'zh')).toBe(inChinese)
  })
})

describe('BothTexts', () => {
  const text = (value: LocalizedText, locale: 'en' | 'zh') =>
    renderInView(<BothTexts value={value} />, locale).container.textContent

  it.each<[string, LocalizedText, string, string]>([
    ['both forms, the page’s first', { en: 'Prize', zh: '奖' }, 'Prize · 奖', '奖 · Prize'],
    ['one form where they are the same', { en: 'KDD', zh: 'KDD' }, 'KDD', 'KDD'],
    ['one form of a shared text', 'KDD', 'KDD', 'KDD'],
    ['the one form there is, marked', { en: 'Prize' }, 'Prize', 'PrizeEN'],
  ])('shows %s', (_, value, inEnglish, inChinese) => {
    expect([text(value, 'en'), text(value, 'zh')]).toEqual([inEnglish, inChinese])
  })

  it('says in which language the second form is', () => {
    renderInView(<BothTexts value={{ en: 'Prize', zh: '奖' }} />)
    expect(screen.getByText('奖')).toHaveAttribute('lang', 'zh-Hans')
  })
})

describe('rich text', () => {
  it.each<[string, Inline[], string]>([
    ['plain text', ['a < b'], 'a &lt; b'],
    [
      'every kind of span',
      (['strong', 'emphasis', 'code', 'highlight'] as const).map((type) => ({
        type,
        children: [type],
      })),
      '<strong>strong</strong><em>emphasis</em><code>code</code><mark>highlight</mark>',
    ],
    [
      'spans within spans',
      [{ type: 'strong', children: ['a ', { type: 'emphasis', children: ['b'] }, ' c'] }],
      '<strong>a <em>b</em> c</strong>',
    ],
    [
      'links',
      [
        {
          type: 'link',
          url: 'https://a.org/?b=1&c',
          children: [{ type: 'code', children: ['x'] }],
        },
      ],
      '<a href="https://a.org/?b=1&amp;c"><code>x</code></a>',
    ],
    ['nothing', [], ''],
  ])('renders %s', (_, nodes, html) => {
    expect(htmlInView(<InlineNodes nodes={nodes} />)).toBe(html)
  })

  it('has the language of its words, markup aside', () => {
    const value = { en: [{ type: 'strong' as const, children: ['论文'] }] }
    renderInView(<LocalInline value={value} />)
    expect(screen.getByText('论文').parentElement).toHaveAttribute('lang', 'zh-Hans')
  })

  it('in one language only is marked on pages of the other', () => {
    renderInView(<LocalInline value={{ en: ['News'] }} />, 'zh')
    expect(screen.getByTitle('暂无中文，显示英文原文')).toBeVisible()
  })

  it('without a side shows nothing', () => {
    expect(htmlInView(<LocalInline value={{}} />)).toBe('')
  })
})
