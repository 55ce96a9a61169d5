import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findChromium } from '../support/runner/find-chromium.ts'

/** Not a dependency: it is large, and asked for by name only. */
const LIGHTHOUSE = 'lighthouse@13.5.0'

interface Audit {
  title: string
  score: number | null
  displayValue?: string
  details?: { items?: { node?: { selector?: string } }[] }
}

interface LighthouseReport {
  categories: Record<string, { title: string; score: number | null }>
  audits: Record<string, Audit>
}

/** The scores of a page on Lighthouse's phone, and every audit that is not perfect. */
export async function runLighthouse(url: string, folder: string): Promise<string> {
  const output = join(folder, 'lighthouse.json')
  const chromium = findChromium()
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { env: { ...process.env, CHROME_PATH: chromium?.path }, maxBuffer: 2 ** 26 },
  )
  return describeLighthouse(JSON.parse(await readFile(output, 'utf8')) as LighthouseReport)
}

export function describeLighthouse({ categories, audits }: LighthouseReport): string {
  const scores = Object.values(categories).map(
    ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
  )
  const faults = Object.entries(audits)
    .filter(([, { score }]) => score !== null && score < 1)
    .map(([id, audit]) => describeAudit(id, audit))
  return [scores.join(', '), ...faults].join('\n')
}

function describeAudit(id: string, { score, title, displayValue = '', details }: Audit): string {
  const places = (details?.items ?? []).flatMap(({ node }) => node?.selector ?? [])
  const head = `  ${score} ${id}: ${title} ${displayValue}`.trimEnd()
  return [head, ...places.slice(0, 5).map((selector) => `      ${selector}`)].join('\n')
}
