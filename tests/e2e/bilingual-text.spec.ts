import { expect, test } from './support/test.ts'

// What is in the pages as they are served is tested without a browser, in tests/budgets/bilingual-text.test.ts.
test('counts are written as each language writes them', async ({ page }) => {
  const count = (text: string) => page.getByRole('status').filter({ hasText: text })
  await page.goto('/ru-peng/publications/')
  await expect(count('20 publications')).toBeVisible()
  await page.goto('/ru-peng/publications/?type=patent')
  await expect(count('1 of 20 publications')).toBeVisible()
  await page.goto('/zh/ru-peng/publications/')
  await expect(count('共 20 篇')).toBeVisible()
  await page.goto('/zh/ru-peng/news/')
  await expect(count('共 17 条')).toBeVisible()
})
