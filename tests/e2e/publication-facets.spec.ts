import { yearOfPublication } from '#core/publications/publication-year.ts'
import type { BundlePublication } from '#core/bundle/publications-bundle.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { builtPublications } from './support/built-data.ts'
import { choose, countsOf, listPage, openFacet } from './support/list-page.ts'
import { message } from './support/messages.ts'
import { openList } from './support/open-page.ts'
import { expect, test } from './support/test.ts'

const BUNDLE = builtPublications('chujie-zheng')
const PUBLICATIONS = BUNDLE.publications

/** The labels of a publication's values, told anew from the bundle: what the counts are compared to. */
const FACETS: Record<string, (publication: BundlePublication) => string[]> = {
  Year: (publication) => [yearOfPublication(publication)],
  Venue: ({ venue }) =>
    names(BUNDLE.vocabulary.venues.filter(({ id }) => id === venue).map(({ short }) => short)),
  Type: ({ type }) => [message('en', `type.${type}`)],
  Topic: ({ topics }) =>
    names(BUNDLE.vocabulary.topics.filter(({ id }) => topics.includes(id)).map(({ name }) => name)),
  Role: ({ roles }) => roles.map((role) => message('en', `role.${role}`)),
  Award: ({ awards }) => awards.map(({ kind }) => message('en', `award.${kind}`)),
}

/** Choices, and how the same choice is computed from the bundle. */
const CHOICES: readonly Record<string, readonly string[]>[] = [
  {},
  { Year: ['2023', '2022'] },
  { Venue: ['ACL'], Role: ['First author'] },
  { Topic: ['Dialogue systems', 'Reasoning'], Type: ['Conference paper'] },
  { Award: ['Oral'], Year: ['2021'] },
]

for (const choice of CHOICES) {
  test(`every count answers "how many if I add this" with ${JSON.stringify(choice)}`, async ({
    page,
  }) => {
    await openList(page, '/chujie-zheng/publications/')
    for (const [facet, values] of Object.entries(choice)) await choose(page, facet, ...values)
    await expect(listPage(page).entries).toHaveCount(passing(choice).length)
    for (const facet of Object.keys(FACETS)) {
      const menu = await openFacet(page, facet)
      await expect.poll(() => countsOf(menu)).toEqual(expectedCounts(facet, choice))
      await page.keyboard.press('Escape')
    }
  })
}

test('several values of a facet are alternatives, several facets are conditions', async ({
  page,
}) => {
  await openList(page, '/chujie-zheng/publications/')
  await choose(page, 'Year', '2023', '2021')
  await expect(listPage(page).groups).toHaveText([/^2023\b/u, /^2021\b/u])
  await choose(page, 'Award', 'Oral')
  await expect(listPage(page).titles).toHaveText([
    /^CASE/u,
    'Towards Emotional Support Dialog Systems',
  ])
  await expect(page).toHaveURL('/chujie-zheng/publications/?year=2023,2021&award=oral')
})

test('a value that would add nothing is there with 0, greyed, and can be chosen', async ({
  page,
}) => {
  await openList(page, '/chujie-zheng/publications/?award=sac-award')
  const menu = await openFacet(page, 'Year')
  const none = menu.locator('label').filter({ hasText: '2019' })
  const one = menu.locator('label').filter({ hasText: '2025' })
  await expect(none).toHaveText(/^2019\s*0$/u)
  const colour = (option: typeof none) =>
    option
      .locator('span')
      .first()
      .evaluate((label) => getComputedStyle(label).color)
  expect(await colour(none)).not.toBe(await colour(one))
  await menu.getByRole('checkbox', { name: /^2019/u }).click()
  await expect(page.getByText('Nothing matches')).toBeVisible()
})

test('chips name what is chosen, take it away one by one or all at once', async ({ page }) => {
  await openList(page, '/chujie-zheng/publications/?year=2023,2022&venue=acl&q=dialogue')
  const { chips, clear, entries, search } = listPage(page)
  await expect(chips).toHaveText([/2023/u, /2022/u, /ACL/u])
  await chips.filter({ hasText: '2023' }).click()
  await expect(page).toHaveURL('/chujie-zheng/publications/?q=dialogue&year=2022&venue=acl')
  await clear.click()
  await expect(chips).toHaveCount(0)
  await expect(entries).toHaveCount(25)
  await expect(search).toHaveValue('')
  await expect(page).toHaveURL('/chujie-zheng/publications/')
})

test('a facet tells on its button how many values are chosen', async ({ page }) => {
  await openList(page, '/chujie-zheng/publications/?year=2023,2022')
  await expect(listPage(page).facet('Year')).toHaveText(/^Year\s*2$/u)
  await expect(listPage(page).facet('Venue')).toHaveText('Venue')
})

test('an unknown value of a facet is explained, not swallowed', async ({ page }) => {
  await openList(page, '/zh/ru-peng/publications/?venue=nowhere')
  await expect(listPage(page).chips).toHaveText(/nowhere（列表中没有）/u)
  await expect(page.getByText('没有符合 会议/期刊：nowhere（列表中没有） 的结果。')).toBeVisible()
  await page.getByRole('button', { name: '移除 会议/期刊：nowhere（列表中没有）（20）' }).click()
  await expect(listPage(page).entries).toHaveCount(20)
})

type Choice = Record<string, readonly string[]>

function names(texts: readonly LocalizedText[]): string[] {
  return texts.map((text) => (typeof text === 'string' ? text : (text.en ?? '')))
}

function passing(choice: Choice, ignored?: string): BundlePublication[] {
  return PUBLICATIONS.filter((publication) =>
    Object.entries(choice).every(
      ([facet, values]) =>
        facet === ignored || FACETS[facet]?.(publication).some((own) => values.includes(own)),
    ),
  )
}

function expectedCounts(facet: string, choice: Choice): Record<string, number> {
  const valuesOf = (publication: BundlePublication) => FACETS[facet]?.(publication) ?? []
  const values = new Set(PUBLICATIONS.flatMap(valuesOf))
  const found = passing(choice, facet)
  return Object.fromEntries(
    [...values].map((value) => [
      value,
      found.filter((one) => valuesOf(one).includes(value)).length,
    ]),
  )
}
