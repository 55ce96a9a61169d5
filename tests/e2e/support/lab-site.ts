import { testBuiltSite } from './built-site.ts'

/** `test` against the lab of the starter, which uses everything once. */
export const test = testBuiltSite({
  name: 'lab',
  port: 5,
  prepare: () => Promise.resolve(['--data', 'starter/data']),
})
