import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { expect, type Page, type Request, type Route } from '@playwright/test'

/** One way in which a bundle goes wrong, and what a visitor is told. */
export interface BundleFaultCase {
  name: string
  /** The sentence that says why. */
  says: { en: string; zh: string }
  answer: (route: Route) => Promise<void>
  /** Nothing comes before the page's patience ends. */
  slow?: true
}

const HTML = '<!doctype html><title>Home</title><p>Everything is fine.'

export const BUNDLE_FAULTS: readonly BundleFaultCase[] = [
  {
    name: 'missing',
    says: { en: 'A data file is missing.', zh: '缺少数据文件。' },
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  },
  {
    name: 'not JSON',
    says: { en: 'A data file is not valid JSON.', zh: '数据文件不是有效的 JSON。' },
    answer: (route) => route.fulfill({ body: "{ version: 1, news: 'none' }" }),
  },
  {
    name: 'of the wrong shape',
    says: {
      en: 'A data file is not in the expected format.',
      zh: '数据文件的格式不符合要求。',
    },
    answer: (route) => route.fulfill({ json: { version: BUNDLE_VERSION, news: 'none' } }),
  },
  {
    name: 'of a newer version',
    says: {
      en: 'A data file is newer than this page. Reload the page.',
      zh: '数据文件的版本比本页面新，请刷新页面。',
    },
    answer: (route) => route.fulfill({ json: { version: BUNDLE_VERSION + 1, entries: [] } }),
  },
  {
    name: 'slow',
    says: { en: 'The server did not respond in time.', zh: '服务器响应超时。' },
    answer: () => Promise.resolve(),
    slow: true,
  },
  {
    name: 'cut off',
    says: { en: 'A data file arrived incomplete.', zh: '数据文件不完整。' },
    answer: async (route) => {
      const body = await (await route.fetch()).text()
      await route.fulfill({ body: body.slice(0, body.length / 2) })
    },
  },
  {
    name: 'answered by an HTML page',
    says: {
      en: 'The server sent a web page instead of data.',
      zh: '服务器返回的是网页，而不是数据。',
    },
    answer: (route) => route.fulfill({ contentType: 'text/html', body: HTML }),
  },
  {
    name: 'answered by an error of the server',
    says: { en: 'The server returned an error.', zh: '服务器返回错误。' },
    answer: (route) => route.fulfill({ status: 500, body: 'Internal server error' }),
  },
  {
    name: 'lost with the connection',
    says: {
      en: 'The connection failed: you may be offline.',
      zh: '网络连接失败，您可能处于离线状态。',
    },
    answer: (route) => route.abort('connectionfailed'),
  },
]

/** Spoils one file of the site; `mend` lets it through again, `asked` counts the requests. */
export async function spoil(page: Page, path: string, fault: BundleFaultCase) {
  let asked = 0
  const others = countPending(page, path)
  await page.route(`**${path}`, (route) => {
    asked += 1
    return fault.answer(route)
  })
  return {
    asked: () => asked,
    /** Takes the clock of the page in hand, where the fault is a matter of time. */
    holdClock: async () => {
      if (fault.slow) await page.clock.install()
    },
    mend: () => page.unroute(`**${path}`),
    /** Winds the clock beyond the patience of the page, when it waits for this file only. */
    wait: async () => {
      if (!fault.slow) return
      await expect.poll(others).toBe(0)
      await page.clock.fastForward('00:21')
    },
  }
}

/** Requests under way but those for `path`. */
function countPending(page: Page, path: string): () => number {
  const pending = new Set<Request>()
  page.on('request', (request) => {
    if (!request.url().endsWith(path)) pending.add(request)
  })
  page.on('requestfinished', (request) => pending.delete(request))
  page.on('requestfailed', (request) => pending.delete(request))
  return () => pending.size
}
