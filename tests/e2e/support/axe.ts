import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const COLOR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * All rules of axe in the light theme; in the dark one those about color, because nothing else differs there.
 * `exclude` is a selector of what is tested elsewhere.
 */
export async function expectNoViolations(page: Page, exclude?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await createAxe(page, exclude).analyze()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const dark = await createAxe(page, exclude).withRules(COLOR_RULES).analyze()
  expect(light.passes.length).toBeGreaterThan(10)
  expect([...light.violations, ...dark.violations].map(described)).toEqual([])
}

/** What passes is counted, not described; pages without frames from elsewhere need no page of its own for the report. */
function createAxe(page: Page, exclude?: string): AxeBuilder {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  return exclude === undefined ? axe : axe.exclude(exclude)
}

function described(violation: { id: string; nodes: { html: string }[] }): string {
  return `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`
}
