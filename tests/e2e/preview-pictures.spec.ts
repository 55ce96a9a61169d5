import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Locator, Page } from '@playwright/test'
import { openPage } from './support/open-page.ts'
import { pagesOf } from './support/preview-page.ts'
import { expect, test } from './support/test.ts'

const PHOTO = 'starter/data/si-li/media/portrait.jpg'

/** Chooses a folder as a visitor does; gives the pages in the frame. */
async function choose(page: Page, folder: string) {
  await page.locator('input[webkitdirectory]').setInputFiles(folder)
  await expect(page.getByRole('region', { name: /^(?:Result|结果)$/u })).toBeVisible()
  return pagesOf(page)
}

/** True for a picture that the browser has, and not only room for it. */
function isDrawn(image: Locator): Promise<boolean> {
  return image.evaluate((node) => node instanceof HTMLImageElement && node.naturalWidth > 1)
}

test('pictures of a folder are shown where the data names them, and nothing is asked of a server', async ({
  page,
  baseURL,
}) => {
  await openPage(page, '/preview/')
  const others: string[] = []
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(baseURL ?? '') && request.method() === 'GET'
    if (!isOwn && !request.url().startsWith('blob:')) others.push(request.url())
    if (/media|picture-\d/u.test(request.url())) others.push(request.url())
  })
  const pages = await choose(page, 'starter/data')
  const portrait = pages.getByRole('img', { name: 'Portrait of San Zhang, a drawing' }).first()
  await pages.getByRole('link', { name: 'San Zhang' }).first().click()
  await expect.poll(() => isDrawn(portrait)).toBe(true)
  const drawing = pages.locator('img[src^="blob:"]:visible').last()
  await drawing.scrollIntoViewIfNeeded()
  await expect.poll(() => isDrawn(drawing)).toBe(true)
  await pages.getByRole('link', { name: 'Join us' }).first().click()
  const way = pages.getByRole('img', { name: 'The lab is the red house south-east of the bridge' })
  await expect.poll(() => isDrawn(way)).toBe(true)
  expect(others).toEqual([])
})

test('the portrait of an old home page is shown, cropped as the build crops it, and is among the files to keep', async ({
  page,
}) => {
  const folder = test.info().outputPath('home')
  await mkdir(folder, { recursive: true })
  const text = '# Ada Brook\n\n![Portrait](me.jpg)\n\nI study rivers at Eastbay University.\n'
  await writeFile(join(folder, 'index.md'), text)
  await writeFile(join(folder, '_config.yml'), 'name: Ada Brook\n')
  await copyFile(PHOTO, join(folder, 'me.jpg'))
  await openPage(page, '/zh/preview/')
  const pages = await choose(page, folder)
  const portrait = pages.getByRole('img', { name: '照片' }).first()
  await expect.poll(() => isDrawn(portrait)).toBe(true)
  const [width, height] = await portrait.evaluate((node) => [
    Number(node.getAttribute('width')),
    Number(node.getAttribute('height')),
  ])
  expect((width ?? 0) / (height ?? 1)).toBeCloseTo(4 / 5, 1)
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '全部文件（.zip）' }).click(),
  ])
  const zip = test.info().outputPath('a.zip')
  await archive.saveAs(zip)
  const files = unzipSync(await readFile(zip))
  expect(files['ada-brook/media/me.jpg']).toEqual(new Uint8Array(await readFile(PHOTO)))
})
