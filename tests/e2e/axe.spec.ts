import { parsePath } from '#core/paths/paths.ts'
import { expectNoViolations } from './support/axe.ts'
import { listPage, openFacet } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { MISSING_PAGES, SITE_PAGES, type SitePage } from './support/site-pages.ts'
import { expect, NOT_FOUND_NOISE, test } from './support/test.ts'

/**
 * A page of each kind, the kinds in both languages by turns: what axe looks at is alike in both. Of a person's pages those
 * of the one in English, of the other in Chinese.
 */
const KINDS = [...Map.groupBy(SITE_PAGES, kindOf).values()].flatMap((pages, at) => {
  const isEnglish = at % 2 === 0
  const page = pages.filter(({ locale }) => (locale === 'en') === isEnglish).at(isEnglish ? 0 : -1)
  return page === undefined ? [] : [page]
})

/** The samples of papers were chosen because each shows something else. */
function kindOf({ path }: SitePage): string {
  const { page } = parsePath(path, 'en')
  if (page?.page === 'publication') return page.id
  return page?.page === 'person' ? page.tab : (page?.page ?? 'preview')
}

for (const { path } of KINDS) {
  test(`${path} has no violation that axe knows, light or dark`, async ({ page }) => {
    await openPage(page, path)
    await expectNoViolations(page)
  })
}

test.describe('states', () => {
  test.use({ expectedNoise: NOT_FOUND_NOISE })

  test('a page that does not exist has no violation', async ({ page }) => {
    await openPage(page, MISSING_PAGES.find(({ locale }) => locale === 'zh')?.path ?? '')
    await expectNoViolations(page)
  })

  test('a list with chips has no violation, with an open menu and with nothing found', async ({
    page,
  }) => {
    await openList(page, '/zh/ru-peng/publications/?year=2024')
    await openFacet(page, '会议/期刊')
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await listPage(page).search.fill('zzz')
    await expect(page.getByText(/^没有符合 .+ 的结果。$/u)).toBeVisible()
    await expectNoViolations(page)
  })

  test('a list whose bundle is missing has no violation', async ({ page }) => {
    await page.route('**/data/**/publications.json', (route) => route.fulfill({ status: 404 }))
    await openPage(page, '/ru-peng/publications/')
    await expect(page.getByRole('alert')).toBeVisible()
    await expectNoViolations(page)
  })
})

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' })

  test('the offer of the other language has no violation', async ({ page }) => {
    await openPage(page, '/')
    await expect(page.getByRole('complementary')).toBeVisible()
    await expectNoViolations(page)
  })
})
