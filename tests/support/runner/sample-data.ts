import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The researchers whom the tests are about. */
const SAMPLES = ['chujie-zheng', 'ru-peng']

/** Why the tests cannot be about a data folder; undefined where it is the one that the repository comes with. */
export function whyNoSamples(folder: string): string | undefined {
  const found = researchersIn(folder)
  if (found.join() === SAMPLES.join()) return undefined
  return [
    `The tests are about ${SAMPLES.join(' and ')}; ${folder}/ has ${found.join(', ') || 'nobody'}.`,
    'None has run. To check data of your own: npm run check. To work on the engine: keep the samples (CONTRIBUTING.md).',
  ].join('\n')
}

function researchersIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name !== 'schema' && existsSync(join(folder, name, 'profile.json')))
    .toSorted()
}
