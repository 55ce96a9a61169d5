import { testBuiltSite } from './built-site.ts'

/** As a project page on GitHub Pages lives. */
export const BASE_PATH = '/name'
export const SITE_URL = 'https://someone.example/name'

/** `test` against a build for a base path, served below it. */
export const test = testBuiltSite({
  name: 'base-path',
  port: 1,
  base: `${BASE_PATH}/`,
  env: { BASE_PATH, SITE_URL },
})
