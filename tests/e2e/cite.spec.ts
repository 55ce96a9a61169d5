import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { writeBibtex } from '#formats/bibtex/write-bibtex.ts'
import { dayOfAccess } from '#web/features/cite-box/day-of-access.ts'
import { CITATION_STYLES, writePlainCitation } from '#formats/citation-styles/write-citation.ts'
import { createCiteSources, writeCslItems, writeCslJson } from '#formats/csl-json/write-csl-json.ts'
import { writeRis } from '#formats/ris/write-ris.ts'
import { expectNoViolations } from './support/axe.ts'
import { builtPublications } from './support/built-data.ts'
import { openList, openPage } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const LIST = '/ru-peng/publications/'
const TITLE = 'DORY: Deliberative Prompt Recovery for LLM'
const LABELS = {
  'gb-t-7714-2025': 'GB/T 7714—2025',
  'gb-t-7714-2015': 'GB/T 7714—2015',
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  ieee: 'IEEE',
} as const

const bundle = builtPublications('ru-peng')
const items = itemsOf(bundle)
const dory = items.filter(({ title }) => title === TITLE)

function itemsOf({ publications, vocabulary }: PublicationsBundle) {
  return writeCslItems(publications, createCiteSources(vocabulary))
}

const citeButton = (page: Page, name = 'Cite') =>
  page.getByRole('article').filter({ hasText: TITLE }).getByRole('button', { name, exact: true })

async function openBox(page: Page, path = LIST, name = 'Cite') {
  await openList(page, path)
  await citeButton(page, name).click()
  const box = page.getByRole('dialog')
  await expect(box.getByRole('radio', { name: 'APA' })).toBeAttached()
  return box
}

test.describe('the cite box', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies every style and format as the formatters write it', async ({ page }) => {
    const box = await openBox(page)
    const [item] = dory
    if (!item) throw new Error('the paper is not in the data')
    const table: [string, string][] = [
      ...CITATION_STYLES.map((style): [string, string] => [
        LABELS[style],
        writePlainCitation({ ...item, accessed: dayOfAccess() }, style),
      ]),
      ['BibTeX', writeBibtex(dory)],
      ['BibLaTeX', writeBibtex(dory, 'biblatex')],
      ['RIS', writeRis(dory)],
      ['CSL-JSON', writeCslJson(dory)],
    ]
    for (const [label, text] of table) {
      await box.getByText(label, { exact: true }).click()
      await box.getByRole('button', { name: 'Copy' }).click()
      await expect(box.getByRole('status')).toHaveText(`${label} copied`)
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied.replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'))
    }
  })

  test('is closed by Esc, by a click beside it and by Tab out of it', async ({ page }) => {
    const box = await openBox(page)
    await page.keyboard.press('Escape')
    await expect(box).toBeHidden()
    await expect(citeButton(page)).toBeFocused()
    await citeButton(page).click()
    await expect(box).toBeVisible()
    await page.mouse.click(2, 300)
    await expect(box).toBeHidden()
    await citeButton(page).click()
    await expect(box.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(box).toBeHidden()
  })

  test('remembers the style, also on other pages', async ({ page }) => {
    const box = await openBox(page)
    await box.getByText('IEEE', { exact: true }).click()
    await page.keyboard.press('Escape')
    await openPage(page, '/zh/chujie-zheng/')
    await page.getByRole('button', { name: '引用', exact: true }).first().click()
    await expect(page.getByRole('dialog').getByRole('radio', { name: 'IEEE' })).toBeChecked()
  })

  test('says so where copying is refused', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'))
    })
    const box = await openBox(page)
    await box.getByRole('button', { name: 'Copy' }).click()
    await expect(box.getByRole('status')).toHaveText(
      'Could not copy. Please select the text and copy it.',
    )
  })
})

test('a citation is saved as a file under its key', async ({ page }) => {
  const box = await openBox(page)
  await box.getByText('BibTeX', { exact: true }).click()
  const downloading = page.waitForEvent('download')
  await box.getByRole('button', { name: 'Download' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(`${dory[0]?.id}.bib`)
  expect(await readFile(await download.path(), 'utf8')).toBe(writeBibtex(dory))
})

test('the box is opened, used and closed by keyboard; the focus returns', async ({ page }) => {
  await openList(page, LIST)
  const button = citeButton(page)
  await button.focus()
  await page.keyboard.press('Enter')
  const box = page.getByRole('dialog', { name: 'Cite this publication' })
  await expect(box.getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(box.getByRole('radio', { name: 'APA' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(box.getByRole('radio', { name: 'MLA' })).toBeChecked()
  await expect(box.getByRole('region', { name: 'MLA' })).toContainText('Gao, Lirong')
  await page.keyboard.press('Escape')
  await expect(box).toBeHidden()
  await expect(button).toBeFocused()
})

test('a click beside the box closes it', async ({ page }) => {
  const box = await openBox(page)
  await page.mouse.click(5, 5)
  await expect(box).toBeHidden()
  await citeButton(page).click()
  await expect(box).toBeVisible()
})

test('a Chinese page offers GB/T 7714—2025 first and speaks Chinese', async ({ page }) => {
  const box = await openBox(page, `/zh${LIST}`, '引用')
  await expect(box.getByRole('heading', { name: '引用这篇论文' })).toBeVisible()
  await expect(box.getByRole('radio', { name: 'GB/T 7714—2025' })).toBeChecked()
  await expect(box.getByRole('region', { name: 'GB/T 7714—2025' })).toHaveText(
    writePlainCitation(
      { ...Object.assign({}, dory[0]), accessed: dayOfAccess() },
      'gb-t-7714-2025',
    ),
  )
})

test('nothing violates a rule of axe with the box open', async ({ page }) => {
  const box = await openBox(page, `/zh${LIST}`, '引用')
  await box.getByText('BibTeX', { exact: true }).click()
  await expectNoViolations(page)
})

test('what is shown is exported, and nothing else', async ({ page }) => {
  await openList(page, `${LIST}?year=2024&q=language`)
  const shown = await page.getByRole('article').count()
  await page.getByRole('link', { name: 'Export' }).click()
  const box = page.getByRole('dialog', { name: 'Export publications' })
  await expect(box.getByRole('status')).toHaveText(`${shown} publications are shown`)
  await box.getByText('RIS', { exact: true }).click()
  const downloading = page.waitForEvent('download')
  await box.getByRole('button', { name: 'Download' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('ru-peng-publications-language-2024.ris')
  const text = await readFile(await download.path(), 'utf8')
  expect(text.match(/^TY {2}- /gmu)).toHaveLength(shown)
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(items.length)
})

for (const slug of ['ru-peng', 'chujie-zheng', undefined]) {
  test(`the publications of ${slug ?? 'everyone'} are at fixed addresses`, async ({ page }) => {
    const root = slug === undefined ? '' : `/${slug}`
    const known = builtPublications(slug)
    const read = async (ending: string) => {
      const response = await page.request.get(`${root}/publications.${ending}`)
      expect(response.status()).toBe(200)
      return response.text()
    }
    expect(await read('bib')).toBe(writeBibtex(itemsOf(known)))
    expect(await read('ris')).toBe(writeRis(itemsOf(known)))
    expect(await read('csl.json')).toBe(writeCslJson(itemsOf(known)))
    expect(JSON.parse(await read('json'))).toEqual(known)
    await openPage(page, `${root}/publications/`)
    const alternate = page.locator('link[type="application/x-bibtex"]')
    await expect(alternate).toHaveAttribute('href', `${root}/publications.bib`)
  })
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('no button to cite is in sight, and Export leads to all of the list', async ({ page }) => {
    await page.goto(LIST)
    await expect(page.getByRole('button', { name: 'Cite' })).toHaveCount(0)
    const link = page.getByRole('link', { name: 'Export' })
    await expect(link).toHaveAttribute('href', '/ru-peng/publications.bib')
  })
})
