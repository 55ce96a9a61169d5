import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync, zipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { pdfDocument } from '#tests/support/formats/pdf-document.ts'
import { paragraph, wordDocument } from '#tests/support/formats/word-document.ts'
import { filesOfSource } from '../support/catalogs/import-cases.ts'
import { expectNoViolations } from './support/axe.ts'
import { eachCase } from './support/each-case.ts'
import { openPage } from './support/open-page.ts'
import { BUNDLE, drop, given, openPreview, pagesOf, type Given } from './support/preview-page.ts'
import { expect, test } from './support/test.ts'

test('a dropped bundle becomes the finished pages, in both languages, and gets the focus', async ({
  page,
}) => {
  const pages = await openPreview(page, '/preview/')
  await expect(page.getByRole('region', { name: 'Result' })).toBeFocused()
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('Ru Peng')
  await expect(page.getByText('0 errors, 1 warning')).toBeVisible()
  await pages.getByRole('link', { name: 'CV', exact: true }).click()
  await expect(pages.locator('.cv-sheet')).toBeVisible()
  await pages.getByRole('link', { name: '中文' }).click()
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('彭儒')
  await expect(pages.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await pages.getByRole('link', { name: '动态' }).last().click()
  await expect(pages.getByRole('article').first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL('/preview/')
})

test('a list in the pages is filtered, and a paper opens', async ({ page }) => {
  const pages = await openPreview(page, '/zh/preview/')
  await pages.getByRole('link', { name: '论文', exact: true }).click()
  await pages.getByRole('searchbox').fill('dataman')
  await expect(pages.getByRole('article')).toHaveCount(1)
  await pages.getByRole('article').getByRole('heading').getByRole('link').click()
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('DataMan')
  // Not `goBack`, which waits for the page around the frame.
  await page.evaluate(() => history.back())
  await expect(pages.getByRole('searchbox')).toHaveValue('dataman')
})

test('a name in the pages is found by its pinyin', async ({ page }) => {
  const pages = await openPreview(page, '/zh/preview/')
  await pages.getByRole('button', { name: /搜索/u }).click()
  await pages.getByRole('dialog').getByRole('combobox').fill('pengru')
  await expect(pages.getByRole('dialog')).toContainText('彭儒')
})

test('nothing that was dropped leaves the browser', async ({ page, baseURL }) => {
  await openPage(page, '/preview/')
  await expect(page.locator('.drop-zone')).toBeVisible()
  const asked: string[] = []
  page.on('request', (request) => {
    const path = request.url().replace(baseURL ?? '', '')
    asked.push(`${request.method()} ${path} ${request.postData() ?? ''}`.trim())
  })
  await drop(page, BUNDLE.map(given))
  const pages = pagesOf(page)
  await pages.getByRole('link', { name: 'Publications', exact: true }).click()
  await pages.getByRole('searchbox').fill('dataman')
  await expect(pages.getByRole('article')).toHaveCount(1)
  const ownFiles = /^GET \/(?:assets\/[\w./-]+|icons\.svg|preview\/frame\.html)$/u
  expect(asked.filter((line) => !ownFiles.test(line))).toEqual([])
})

test('what is wrong is told with place, line and fix, and in the other language without dropping again', async ({
  page,
}) => {
  const [profile, publications] = BUNDLE.map(given)
  const broken = String(publications?.content).replace('"issued": "2025', '"issued": "2025-13')
  await openPreview(page, '/preview/', [
    profile ?? { name: '', content: '' },
    { name: 'publications.json', content: broken },
  ])
  const issue = page.getByRole('listitem').filter({ hasText: 'ru-peng/publications.json' }).first()
  await expect(issue).toContainText('Error')
  await expect(issue).toContainText('publications[0].issued')
  await expect(issue.locator('.issue-line')).toContainText('"issued": "2025-13')
  await expect(page.getByText('No pages yet')).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL('/zh/preview/')
  await expect(issue).toContainText('错误')
  await expect(issue).toContainText('应为')
  await expect(page.getByText('暂时没有页面可供显示')).toBeVisible()
})

test('the download passes the check, file by file and as an archive', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-preview-'))
  await openPreview(page, '/preview/', BUNDLE.map(given))
  await mkdir(join(folder, 'files/ru-peng'), { recursive: true })
  await mkdir(join(folder, 'archive'))
  for (const name of ['profile.json', 'publications.json', 'news.json']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    await download.saveAs(join(folder, 'files/ru-peng', name))
  }
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'All files (.zip)' }).click(),
  ])
  expect(archive.suggestedFilename()).toBe('ru-peng.zip')
  await archive.saveAs(join(folder, 'a.zip'))
  const run = promisify(execFile)
  await mkdir(join(folder, 'archive/ru-peng'))
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, 'a.zip'))))) {
    await writeFile(join(folder, 'archive', path), bytes)
  }
  for (const data of ['files', 'archive']) {
    await writeFile(join(folder, data, 'site.json'), '{ "title": "Downloaded" }')
    for (const name of ['venues.json', 'topics.json']) {
      await cp(`data/${name}`, join(folder, data, name))
    }
    const check = ['src/cli/main.ts', 'check', '--data', join(folder, data), '--locale', 'en']
    const { stdout } = await run(process.execPath, check)
    expect(stdout).toContain('0 errors')
  }
  await rm(folder, { recursive: true })
})

test('publications alone are shown once it is said whose they are', async ({ page }) => {
  const paste = JSON.stringify({
    publications: [
      { id: 'a', type: 'article', title: 'On Tables', authors: ['Ada Li'], issued: '2024' },
    ],
  })
  await openPage(page, '/preview/')
  await page.getByText('Paste text or enter a URL').click()
  await page.getByLabel('Text of a file').fill(paste)
  await page.getByRole('button', { name: 'Read the text' }).click()
  const form = page.getByRole('form', { name: 'Whose pages are these?' })
  await form.getByRole('group', { name: 'In Latin letters' }).getByLabel('Given name').fill('Ada')
  await form.getByRole('group', { name: 'In Latin letters' }).getByLabel('Family name').fill('Li')
  await form.getByRole('button', { name: 'Show the pages' }).click()
  await expect(pagesOf(page).getByRole('heading', { level: 1 })).toContainText('Ada Li')
  await expect(page.getByText('put the files into data/ada-li/')).toBeVisible()
})

const SEEDS = 'tests/fixtures/import/seeds'

/** A CV as it stands in Word: paragraphs, with tabs before dates. */
const WORDS = [
  'Lan Shen 沈岚',
  '**Education**',
  'Northlake University\t2019 – 2023',
  'Ph.D. in Hydrology',
  '**Publications**',
  'Lan Shen, Tom Vale. Lakes That Listen. ICML, 2024.',
  'Tom Vale, Lan Shen. Floods in Small Towns. Journal of Water, 2022.',
]

test('a home page becomes the finished pages, with what was not understood', async ({ page }) => {
  const seed = given(`${SEEDS}/chujie-zheng.md`)
  const pages = await openPreview(page, '/preview/', [seed])
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('Chujie Zheng')
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('郑楚杰')
  await expect(page.getByText('You can find my full paper list')).toBeVisible()
  await pages.getByRole('link', { name: 'News' }).last().click()
  await expect(pages.getByRole('article')).toHaveCount(22)
})

test('a bibliography becomes the finished pages once it is said whose it is', async ({ page }) => {
  await openPage(page, '/zh/preview/')
  await drop(page, [given(`${SEEDS}/chujie-zheng.papers.bib`)])
  const names = page.getByRole('form').getByRole('group')
  await names.first().getByRole('textbox').first().fill('Chujie')
  await names.first().getByRole('textbox').last().fill('Zheng')
  await page.getByRole('form').getByRole('button').click()
  const pages = pagesOf(page)
  await pages.getByRole('navigation').getByRole('link', { name: '论文' }).last().click()
  await expect(pages.getByRole('article')).toHaveCount(24)
  await expect(pages.getByRole('status').first()).toContainText('共 24 篇')
})

for (const [what, file] of [
  [
    'in LaTeX',
    () => ({ name: 'cv.tex', content: filesOfSource('latex', 'article')[0]?.text ?? '' }),
  ],
  [
    'in Word',
    () => ({ name: 'cv.docx', content: [...wordDocument(WORDS.map(paragraph).join(''))] }),
  ],
] as const) {
  test(`a CV ${what} becomes the finished pages`, async ({ page }) => {
    const pages = await openPreview(page, '/preview/', [file()])
    await expect(pages.getByRole('heading', { level: 1 })).toContainText('Lan Shen')
    await expect(pages.getByRole('heading', { level: 1 })).toContainText('沈岚')
    await expect(pages.getByText('Northlake University')).toBeVisible()
    await pages.getByRole('link', { name: 'Publications', exact: true }).click()
    await expect(pages.getByRole('article')).toHaveCount(2)
  })
}

test('a PDF becomes the finished pages', async ({ page }) => {
  const texts = PRINTED.map((text, at) => ({
    text,
    x: 50,
    y: 760 - at * 20,
    size: at === 0 ? 20 : 10,
  }))
  const file = { name: 'cv.pdf', content: [...pdfDocument([texts])] }
  const pages = await openPreview(page, '/preview/', [file])
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('Lan Shen')
  await expect(pages.getByText('Northlake University')).toBeVisible()
})

const PRINTED = ['Lan Shen', 'Education', '2016 - 2020, Ph.D. in Physics, Northlake University']

test('the archive of a home page becomes the finished pages', async ({ page }) => {
  const files = filesOfSource('homepage', 'acad-homepage-pair').map(
    ({ path, text }) => [`home-main/${path}`, Buffer.from(text)] as const,
  )
  const archive = { name: 'home-main.zip', content: [...zipSync(Object.fromEntries(files))] }
  const pages = await openPreview(page, '/preview/', [archive])
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('Lan Shen')
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('沈岚')
})

/** What is dropped, and the sentence that refuses it. */
const REFUSED: readonly [what: string, file: Given, en: string, zh: string][] = [
  [
    'a scanned PDF',
    { name: 'cv.pdf', content: [...pdfDocument([[]])] },
    'cv.pdf has no text',
    'cv.pdf 中没有文字',
  ],
  ['an empty file', { name: 'a.bib', content: '' }, 'a.bib is empty.', 'a.bib 是空文件。'],
  [
    'a picture',
    { name: 'a.png', content: [137, 80, 78, 71, 0, 0, 0, 1] },
    'a.png is not a text file.',
    'a.png 不是文本文件。',
  ],
  [
    'a format that nobody reads',
    { name: 'a.xyz', content: 'hello' },
    'a.xyz is neither Bifolio data',
    'a.xyz 不是 Bifolio 数据',
  ],
]

for (const path of ['/preview/', '/zh/preview/']) {
  test(`${path} refuses what it cannot read with one sentence, and goes on`, async ({ page }) => {
    await openPage(page, path)
    await eachCase(
      REFUSED,
      ([what]) => what,
      async ([, file, en, zh]) => {
        await drop(page, [file])
        await expect(page.getByRole('alert')).toContainText(path === '/preview/' ? en : zh)
      },
    )
    await drop(page, BUNDLE.map(given))
    await expect(pagesOf(page).getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('Read a bundle in GB18030 or UTF-16 as well', async ({ page }) => {
  const utf16 = [0xff, 0xfe]
  for (const letter of '{"name":{"zh":{"family":"彭","given":"儒"}}}') {
    const code = letter.codePointAt(0) ?? 0
    utf16.push(code & 0xff, code >> 8)
  }
  const pages = await openPreview(page, '/preview/', [{ name: 'profile.json', content: utf16 }])
  await expect(pages.getByRole('heading', { level: 1 })).toContainText('彭儒')
})

test.describe('an address', () => {
  test.use({ expectedNoise: /^request: https:\/\/example\.org\/|CORS policy|ERR_FAILED/u })

  async function ask(page: Page, address: string): Promise<void> {
    await openPage(page, '/preview/')
    await page.getByText('Paste text or enter a URL').click()
    await page.getByLabel('URL of a file').fill(address)
    await page.getByRole('button', { name: 'Fetch' }).click()
  }

  test('is fetched where its host allows that', async ({ page }) => {
    await page.route('https://example.org/profile.json', (route) =>
      route.fulfill({
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: { name: { en: { given: 'Ada', family: 'Li' } } },
      }),
    )
    await ask(page, 'https://example.org/profile.json')
    await expect(pagesOf(page).getByRole('heading', { level: 1 })).toContainText('Ada Li')
  })

  test('says so where it does not, and where it is not https', async ({ page }) => {
    await page.route('https://example.org/**', (route) => route.abort('failed'))
    await ask(page, 'https://example.org/a.bib')
    await expect(page.getByRole('alert')).toContainText('Could not fetch the URL')
    await page.getByLabel('URL of a file').fill('http://example.org/a.bib')
    await page.getByRole('button', { name: 'Fetch' }).click()
    await expect(page.getByRole('alert')).toContainText('begins with https://')
  })
})

for (const path of ['/preview/', '/zh/preview/']) {
  test(`${path} with a result does not scroll sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const tooWide = () =>
      document.documentElement.scrollWidth > document.documentElement.clientWidth
    await openPreview(page, path)
    expect(await page.evaluate(tooWide)).toBe(false)
    const content = '@article{a, author={Li, Ada}, title={On Rivers}, year={2024}}'
    await openPreview(page, path, [{ name: 'papers.bib', content }])
    await expect(page.locator('.import-parts')).toBeVisible()
    expect(await page.evaluate(tooWide)).toBe(false)
  })
}

test('a result has no violation that axe knows, light or dark', async ({ page }) => {
  const pages = await openPreview(page, '/zh/preview/')
  await expect(pages.getByRole('heading', { level: 1 })).toBeVisible()
  // The pages in the frame are tested as pages; that they have a banner of their own is what a frame is for.
  await expectNoViolations(page, 'iframe')
})

test('the theme that is chosen holds in the pages, too', async ({ page }) => {
  const pages = await openPreview(page, '/preview/')
  await expect(pages.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Theme: system' }).click()
  await expect(pages.locator('html')).toHaveAttribute('data-theme', 'light')
})

test('a dropped data folder is shown in its own colours and fonts', async ({ page }) => {
  const theme = { paper: { light: '#dff0ec', dark: '#0d2426' }, seal: '#0f5c63', sans: ['Arimo'] }
  const site = { name: 'site.json', content: JSON.stringify({ title: 'Themed', theme }) }
  const pages = await openPreview(page, '/preview/', [...BUNDLE.map(given), site])
  await expect(pages.getByRole('heading', { level: 1 })).toBeVisible()
  const root = pages.locator('html')
  for (const [colorScheme, paper] of [
    ['light', 'rgb(223, 240, 236)'],
    ['dark', 'rgb(13, 36, 38)'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(root).toHaveCSS('background-color', paper)
  }
  await expect(root).toHaveCSS('font-family', /^Arimo, system-ui,/u)
  await expect(pages.locator('.seal-ground')).toHaveCSS('fill', 'rgb(15, 92, 99)')
  // The page around them is another site's.
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 21, 19)')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs, in its language', async ({ page }) => {
    await page.goto('/preview/')
    await expect(page.getByText('needs JavaScript')).toBeVisible()
    await page.goto('/zh/preview/')
    await expect(page.getByText('需要启用 JavaScript')).toBeVisible()
  })
})

test('no other page loads anything of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openPage(page, '/ru-peng/publications/')
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter((url) => url.includes('preview'))).toEqual([])
})
