// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { getAllByText, getByText } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { displayName } from '#core/names/format-name.ts'
import { builtPeople, builtPublications } from '#tests/e2e/support/built-data.ts'
import { SITE_PAGES } from '#tests/e2e/support/site-pages.ts'

const PEOPLE = builtPeople().people

/** The page as it is served; the end-to-end tests prove that the app renders the same. */
function pageAt(path: string): Document {
  return new DOMParser().parseFromString(readFileSync(`dist${path}index.html`, 'utf8'), 'text/html')
}

function mainOf(path: string): HTMLElement {
  return pageAt(path).querySelector('main') ?? document.createElement('main')
}

test.each(SITE_PAGES)(
  '$path declares the language of foreign strings and names its people in both scripts',
  ({ path, locale }) => {
    const page = pageAt(path)
    const texts = foreignTexts(page)
    expect(texts.length).toBeGreaterThan(10)
    const wrong = texts.filter(({ text, lang }) =>
      locale === 'en'
        ? /\p{Script=Han}/u.test(text) && !lang.startsWith('zh')
        : TITLES.has(text) && lang !== 'en',
    )
    expect(wrong).toEqual([])

    const text = textOf(page.querySelector('main'))
    const slug = PEOPLE.find((person) => path.includes(`/${person.slug}/`))?.slug
    const namesNobody = slug === undefined && /\/(?:publications|preview)\/$/u.test(path)
    const named = PEOPLE.filter((person) => !namesNobody && person.slug === (slug ?? person.slug))
    for (const { name } of named) {
      const { primary, secondary } = displayName(name, locale)
      expect(text).toContain(`${primary.text} ${secondary?.text}`)
    }
  },
)

test.each([
  ['/chujie-zheng/', ['Jul 2025', 'Oct 2024 – present']],
  ['/zh/chujie-zheng/', ['2025年7月', '2024年10月至今']],
  ['/ru-peng/', ['29 Apr 2025']],
  ['/zh/ru-peng/', ['2025年4月29日']],
])('%s writes dates as its language does: %j', (path, dates) => {
  for (const date of dates) expect(getAllByText(mainOf(path), date)).not.toEqual([])
})

test.each([
  [
    '/chujie-zheng/',
    ['WAIC Yunfan Award, Spotlight Recipient · 云帆奖·明日之星', 'Tsinghua University · 清华大学'],
  ],
  [
    '/zh/chujie-zheng/',
    ['云帆奖·明日之星 · WAIC Yunfan Award, Spotlight Recipient', '清华大学 · Tsinghua University'],
  ],
])('%s has awards and institutions in both languages', (path, names) => {
  for (const name of names) expect(textOf(mainOf(path))).toContain(name)
})

test.each([
  [
    '/ru-peng/publications/',
    'International Conference on Learning Representations',
    'Patent · 2023',
  ],
  ['/zh/ru-peng/publications/', '国际学习表征会议', '专利 · 2023年'],
])('%s has venues and types in its language', (path, venue, patent) => {
  expect(textOf(mainOf(path))).toContain(venue)
  expect(getByText(mainOf(path), patent)).toBeDefined()
})

test('a missing translation shows the other language with a mark', () => {
  const patent = (path: string) =>
    [...mainOf(path).querySelectorAll('article')].find(({ textContent }) =>
      textContent.includes('Image classification prediction method'),
    )
  const mark = patent('/zh/ru-peng/publications/')?.querySelector(
    '[title="暂无中文，显示英文原文"]',
  )
  expect(mark?.textContent).toBe('EN')
  const english = patent('/ru-peng/publications/')
  expect(english).toBeDefined()
  expect(english?.querySelector('abbr')).toBeNull()
})

/** Titles that are in English only. */
const TITLES: ReadonlySet<string> = new Set(
  builtPublications()
    .publications.map(({ title }) => title)
    .filter((title) => typeof title === 'string'),
)

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/gu, ' ') ?? ''
}

/** Every text of the page with the language that it is said to be in. */
function foreignTexts(page: Document): { text: string; lang: string }[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  const texts: { text: string; lang: string }[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const parent = node.parentElement
    if (text === '' || !parent || parent.closest('script, style, svg')) continue
    texts.push({ text, lang: parent.closest('[lang]')?.getAttribute('lang') ?? '' })
  }
  return texts
}
