import { readFileSync } from 'node:fs'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { openPage } from './open-page.ts'

export const BUNDLE = ['profile', 'publications', 'news'].map((kind) => `data/ru-peng/${kind}.json`)

export type Given = { name: string; content: string | number[] }

export const given = (path: string): Given => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  content: readFileSync(path, 'utf8'),
})

export async function drop(page: Page, files: readonly Given[]): Promise<void> {
  const zone = page.locator('.drop-zone')
  await expect(zone).toBeVisible()
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, content } of all) {
      const part = typeof content === 'string' ? content : new Uint8Array(content)
      transfer.items.add(new File([part], name))
    }
    return transfer
  }, files)
  await zone.dispatchEvent('dragover', { dataTransfer })
  await zone.dispatchEvent('drop', { dataTransfer })
}

export function pagesOf(page: Page): FrameLocator {
  return page.frameLocator('iframe')
}

/** Opens the page for previews and drops files on it; gives the pages in its frame. */
export async function openPreview(page: Page, path: string, files = BUNDLE.map(given)) {
  await openPage(page, path)
  await drop(page, files)
  await expect(page.getByRole('region', { name: /^(?:Result|结果)$/u })).toBeVisible()
  return pagesOf(page)
}
