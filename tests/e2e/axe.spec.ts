import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openFacet } from './support/list-page.ts'
import { openList, openPage } from './support/open-page.ts'
import { MISSING_PAGES, PAPER, SITE_PAGES } from './support/site-pages.ts'
import { expect, NOT_FOUND_NOISE, test } from './support/test.ts'

/** A page of each kind in each language; of a person's pages those of the one in English, of the other in Chinese. */
const OTHERS = { en: '/chujie-zheng/', zh: '/zh/ru-peng/' }
const KINDS = SITE_PAGES.filter(({ path, locale }) => {
  return PAPER.test(path) || !path.startsWith(OTHERS[locale])
})

for (const { path } of KINDS) {
  test(`${path} has no violation that axe knows, light or dark`, async ({ page }) => {
    await openPage(page, path)
    await expectNoViolations(page)
  })
}

test.describe('states', () => {
  test.use({ expectedNoise: NOT_FOUND_NOISE })

  for (const { path } of MISSING_PAGES.slice(1, 3)) {
    test(`${path}, which does not exist, has no violation`, async ({ page }) => {
      await openPage(page, path)
      await expectNoViolations(page)
    })
  }

  for (const [path, facet] of [
    ['/chujie-zheng/publications/?year=2023&venue=acl', 'Venue'],
    ['/zh/ru-peng/publications/?year=2024', '会议/期刊'],
  ] as const) {
    test(`${path} with an open menu and chips has no violation`, async ({ page }) => {
      await openList(page, path)
      await openFacet(page, facet)
      await expectNoViolations(page)
    })
  }

  test('a list in which nothing is found has no violation', async ({ page }) => {
    await openList(page, '/zh/ru-peng/publications/?q=zzz&year=2024')
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

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** All rules once; in the dark theme those about colour, because nothing else differs there. */
async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await createAxe(page).analyze()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await createAxe(page).withRules(COLOUR_RULES).analyze()
  expect(light.passes.length).toBeGreaterThan(10)
  expect([...light.violations, ...dark.violations].map(described)).toEqual([])
}

/** What passes is counted, not described; pages without frames from elsewhere need no page of its own for the report. */
function createAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

function described(violation: { id: string; nodes: { html: string }[] }): string {
  return `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`
}
