import type { Page } from '@playwright/test'
import { recordedShift, recordShift } from './support/layout-shift.ts'
import { expectNoViolations } from './support/axe.ts'
import { test } from './support/lab-site.ts'
import { openPage } from './support/open-page.ts'
import { expect } from './support/test.ts'

// One worker, so that the site is built once.
test.describe.configure({ mode: 'default' })

const EVERYONE = 9

const rows = (page: Page) => page.locator('.directory-row:visible')

test('logo and portraits arrive, and nothing moves', async ({ page }) => {
  await recordShift(page)
  await openPage(page, '/')
  const images = await page.locator('main img:visible, header img:visible').all()
  expect(images.length).toBeGreaterThan(4)
  for (const image of images) {
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
      .toBeGreaterThan(0)
  }
  expect(await recordedShift(page)).toBe(0)
})

test('the directory has portraits of researchers and members, and seals of the others', async ({
  page,
}) => {
  await openPage(page, '/')
  for (const name of ['San Zhang', 'Wu Wang']) {
    const row = rows(page).filter({ hasText: name })
    await expect(row.locator('img')).toBeVisible()
    await expect(row.locator('.seal')).toHaveCount(0)
  }
  await expect(rows(page).filter({ hasText: 'Lan Shen' }).locator('.seal')).toBeVisible()
})

test('the directory is filtered by role and topic, and a fold opens for what is found', async ({
  page,
}) => {
  await openPage(page, '/')
  const former = page.locator('details', { hasText: 'Former members' })
  await expect(former).not.toHaveAttribute('open')
  await page.getByRole('button', { name: 'Role' }).click()
  await page.getByRole('checkbox', { name: 'PhD student' }).check()
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).filter({ hasText: 'Liu Zhao' })).toBeVisible()
  await expect(former).toHaveAttribute('open')
  await expect(page).toHaveURL(/\?role=doctoral$/u)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Topic' }).click()
  await page.getByRole('checkbox', { name: 'Flash floods' }).check()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Si Li')
  await page.goBack()
  await page.goBack()
  await expect(page.locator('.directory-row')).toHaveCount(EVERYONE)
  await expect(former).not.toHaveAttribute('open')
})

test('on a phone the filters are in a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page, '/zh/')
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByRole('dialog').getByText('研究方向').click()
  await page.getByRole('dialog').getByRole('checkbox', { name: '水位计' }).check()
  await page.getByRole('dialog').getByRole('button', { name: /2/u }).last().click()
  await expect(rows(page)).toHaveCount(2)
})

test('the search of the site finds the lab’s projects and members', async ({ page }) => {
  await openPage(page, '/news/')
  await page.keyboard.press('/')
  await page.getByRole('combobox').or(page.getByRole('searchbox')).last().fill('atlas')
  await page
    .getByRole('option', { name: /Atlas of Basins/u })
    .first()
    .click()
  await expect(page).toHaveURL(/\/lab\/projects\/basin-atlas\/$/u)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Atlas of Basins')
})

test('the search finds a paper from before the lab, as one of the person', async ({ page }) => {
  await openPage(page, '/publications/')
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'Before the Lab' })).toHaveCount(0)
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('before the lab')
  await page
    .getByRole('option', { name: /Before the Lab/u })
    .first()
    .click()
  await expect(page).toHaveURL(
    /\/san-zhang\/publications\/before-the-lab\/(?:\?list=publications)?$/u,
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Before the Lab')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('everything is there, and former members unfold', async ({ page }) => {
    await page.goto('/zh/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('河流实验室')
    for (const name of ['团队成员', '最新动态', '项目', '合作单位'])
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
    await expect(page.getByText('赵六')).toBeHidden()
    await page.getByText('往届成员').click()
    await expect(page.getByText('赵六')).toBeVisible()
    await expect(page.getByText('北湖大学助理教授')).toBeVisible()
  })
})

test('on paper former members are there, folded or not', async ({ page }) => {
  await openPage(page, '/')
  await expect(page.getByText('Liu Zhao')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Liu Zhao')).toBeVisible()
})

for (const path of ['/', '/zh/', '/lab/projects/', '/zh/lab/projects/basin-atlas/']) {
  test(`axe finds nothing wrong with ${path}, and nothing scrolls sideways`, async ({ page }) => {
    await openPage(page, path)
    await expectNoViolations(page)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0)
  })
}
