import { expect, it } from 'vitest'
import { isAsBuilt } from '#web/bundles/as-built.ts'
import { createBundleDigests } from './bundle-digests.ts'

const TEXT = '{"name":"郑楚杰 😀"}'
const digestOf = createBundleDigests(new Map([['data/a.json', TEXT]]))

it('is what browsers find in the same text', async () => {
  expect(await isAsBuilt(TEXT, digestOf('/data/a.json'))).toBe(true)
})

it.each(['', `${TEXT} `, TEXT.replace('😀', '')])('is not that of %j', async (text) => {
  expect(await isAsBuilt(text, digestOf('/data/a.json'))).toBe(false)
})

it('fails for a bundle that is not there', () => {
  expect(() => digestOf('/data/b.json')).toThrow('/data/b.json is read by a page and not written')
})
