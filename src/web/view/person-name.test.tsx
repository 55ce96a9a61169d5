import { expect, it } from 'vitest'
import type { PersonName } from '#core/schema/person-name.ts'
import { htmlInView } from '#tests/support/site/render-in-view.tsx'
import { BothNames } from './person-name.tsx'

const zheng: PersonName = {
  en: { given: 'Chujie', family: 'Zheng' },
  zh: { family: '郑', given: '楚杰' },
}

it.each<[string, PersonName, 'en' | 'zh', string]>([
  [
    'both names, the English first',
    zheng,
    'en',
    'Chujie Zheng <span class="second-name"><span lang="zh-Hans">郑楚杰</span></span>',
  ],
  [
    'both names, the Chinese first',
    zheng,
    'zh',
    '郑楚杰 <span class="second-name"><span lang="en">Chujie Zheng</span></span>',
  ],
  ['the one name there is', { en: { given: 'Ada', family: 'Li' } }, 'en', 'Ada Li'],
  [
    'a foreign name with its lang',
    { zh: { family: '郑' } },
    'en',
    '<span lang="zh-Hans">郑</span>',
  ],
])('shows %s', (_, name, locale, html) => {
  expect(htmlInView(<BothNames name={name} />, locale)).toBe(html)
})
