import { markedIn } from './support/list-page.ts'
import { PEOPLE, test } from './support/directory-site.ts'
import { eachCase } from './support/each-case.ts'
import { openPage } from './support/open-page.ts'
import { expect } from './support/test.ts'

// One worker, one build: two at a time would work in the same folder.
test.describe.configure({ mode: 'default' })

/** What is typed, and the one researcher whom it finds. */
const SEARCHES = [
  ['a family name that is read otherwise as a word', 'shanqing', '单青'],
  ['another one', 'zeng xiaohe', '曾小禾'],
  ['given name first', 'xingzhou qiu', '仇行舟'],
  ['a family name of two characters', 'ouyangwang', '欧阳望'],
  ['initials', 'zxh', '曾小禾'],
  ['traditional characters', '單青', '单青'],
  ['tones', 'zēng xiǎohé', '曾小禾'],
  ["the person's own reading", 'leyu', '乐玉'],
  ['accents left out', 'jorg', 'Meier'],
  ['a hyphen left out', 'jorgpeter', 'Meier'],
] as const

for (const path of ['/', '/zh/']) {
  test(`${path}: the directory is searched by names in every way of writing`, async ({ page }) => {
    await openPage(page, path)
    const rows = page.locator('.directory-row:visible')
    await eachCase(
      SEARCHES,
      ([what, query]) => `${what}: ${query}`,
      async ([, query, name]) => {
        await page.getByRole('searchbox').fill('')
        await expect(rows).toHaveCount(PEOPLE.length)
        await page.getByRole('searchbox').fill(query)
        await expect(rows).toHaveCount(1)
        await expect(rows).toContainText(name)
        await expect.poll(() => markedIn(rows)).not.toEqual([])
      },
    )
  })
}

test('what the row does not show is told', async ({ page }) => {
  await openPage(page, '/')
  await page.getByRole('searchbox').fill('gardener qiu')
  await expect(page.locator('.directory-row:visible .reason')).toHaveText('Profile: Gardener qiu')
})

test('a slip in a name finds it below', async ({ page }) => {
  await openPage(page, '/')
  await page.getByRole('searchbox').fill('zengxaiohe')
  await expect(page.getByRole('status').first()).toHaveText('0 people · 1 with similar spelling')
  await expect(page.getByRole('heading', { name: 'Similar spellings' })).toBeVisible()
  await expect.poll(() => markedIn(page.locator('.directory-row:visible'))).not.toEqual([])
})
