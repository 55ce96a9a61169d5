import { describe, expect, it } from 'vitest'
import { whyNoSamples } from './sample-data.ts'
import { temporaryFolder } from '../temporary-folder.ts'

describe('whyNoSamples', () => {
  it('has nothing against the data that the repository comes with', () => {
    expect(whyNoSamples('data')).toBeUndefined()
  })

  it.each([
    ['data of somebody else', ['ada-li'], 'has ada-li.'],
    ['the samples and somebody else', ['ada-li', 'chujie-zheng', 'ru-peng'], 'has ada-li, '],
    ['one of the samples', ['ru-peng'], 'has ru-peng.'],
    ['no data', [], 'has nobody.'],
  ])('refuses %s, and reports what to do', async (_, slugs, found) => {
    const files = slugs.map((slug) => [`${slug}/profile.json`, '{}'] as const)
    const folder = await temporaryFolder(Object.fromEntries(files))
    expect(whyNoSamples(folder)).toContain(found)
    expect(whyNoSamples(folder)).toContain('npm run check')
  })

  it('refuses a folder that is not there', () => {
    expect(whyNoSamples('there-is-no-such-folder')).toContain('has nobody')
  })
})
