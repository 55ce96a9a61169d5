import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { runCommand } from '#tests/support/cli/run-command.ts'

type Server = Awaited<ReturnType<typeof startDevServer>>

/** The development server on a copy of the data. */
async function startDevServer() {
  const data = await mkdtemp(join(tmpdir(), 'bifolio-dev-'))
  await cp('data', data, { recursive: true })
  const port = 20_000 + (process.pid % 10_000)
  const command = runCommand(['dev', '--port', String(port)], {
    folder: '.',
    env: { BIFOLIO_DATA: data },
  })
  return {
    address: await command.printed(/http:\/\/localhost:\d+\//u),
    /** Replaces a text in a data file, as an editor does on saving. */
    async change(file: string, from: string, to: string) {
      const path = join(data, file)
      const text = await readFile(path, 'utf8')
      expect(text).toContain(from)
      await writeFile(path, text.replace(from, to))
    },
    async stop() {
      await command.stop()
      await rm(data, { recursive: true })
    },
  }
}

test.describe.configure({ mode: 'serial' })

let server: Server
test.beforeAll(async () => {
  server = await startDevServer()
})
test.afterAll(() => server.stop())

test('a changed data file shows without a reload by hand, a broken one shows what is wrong until it is mended', async ({
  page,
}) => {
  await page.goto(`${server.address}ru-peng/`)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('Ru Peng', { timeout: 60_000 })

  await server.change('ru-peng/profile.json', '"given": "Ru"', '"given": "Rufus"')
  await expect(heading).toContainText('Rufus Peng')

  const overlay = page.locator('vite-error-overlay')
  await server.change('ru-peng/profile.json', '"given": "Rufus"', '"gven": "Rufus"')
  await expect(overlay).toContainText('ru-peng/profile.json:')
  await expect(overlay).toContainText('There is no key "gven" here')
  await expect(overlay).toContainText('fix: Write "given": "Rufus"')

  const other = await page.context().newPage()
  await other.goto(`${server.address}zh/ru-peng/`)
  await expect(other.locator('vite-error-overlay')).toContainText('"gven"')

  await server.change('ru-peng/profile.json', '"gven": "Rufus"', '"given": "Ruben"')
  await expect(heading).toContainText('Ruben Peng')
  await expect(overlay).toHaveCount(0)
  await expect(other.locator('vite-error-overlay')).toHaveCount(0)
})

test('a data file that is no JSON shows the place, and the page comes back when it is mended', async ({
  page,
}) => {
  await page.goto(`${server.address}news/`)
  await expect(page.getByRole('article').first()).toBeVisible({ timeout: 60_000 })
  const overlay = page.locator('vite-error-overlay')
  await server.change('site.json', '{', '{{')
  await expect(overlay).toContainText('site.json:1:2')
  await server.change('site.json', '{{', '{')
  await expect(overlay).toHaveCount(0)
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('a theme shows as soon as it is written, and so does its end', async ({ page }) => {
  await page.goto(`${server.address}ru-peng/`)
  const root = page.locator('html')
  await expect(root).toHaveCSS('background-color', 'rgb(251, 249, 244)', { timeout: 60_000 })
  const theme = '"theme": { "paper": "#dff0ec", "seal": "#0f5c63" }, '
  await server.change('site.json', '"defaultLocale"', `${theme}"defaultLocale"`)
  await expect(root).toHaveCSS('background-color', 'rgb(223, 240, 236)')
  await expect(page.locator('.seal-ground').first()).toHaveCSS('fill', 'rgb(15, 92, 99)')
  for (const icon of ['favicon.svg', 'ru-peng/seal.svg'])
    expect(await (await page.request.get(server.address + icon)).text()).toContain('"#0f5c63"')
  await server.change('site.json', theme, '')
  await expect(root).toHaveCSS('background-color', 'rgb(251, 249, 244)')
})

test('a bundle outside of the repository is previewed, with what is changed in it', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'bifolio-preview-'))
  const bundle = join(folder, 'ru-peng')
  await cp('data/ru-peng', bundle, { recursive: true })
  const port = String(30_000 + (process.pid % 10_000))
  const command = runCommand(['preview', bundle, '--port', port], { folder: '.' })
  try {
    await page.goto(await command.printed(/http:\/\/localhost:\d+\//u))
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toContainText('Ru Peng', { timeout: 60_000 })
    const profile = join(bundle, 'profile.json')
    await writeFile(profile, (await readFile(profile, 'utf8')).replace('"Ru"', '"Rufus"'))
    await expect(heading).toContainText('Rufus Peng')
  } finally {
    await command.stop()
    await rm(folder, { recursive: true })
  }
})
