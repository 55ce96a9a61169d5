import { globSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

/** Milliseconds until a test has hung, and not only waited for a busy machine. */
const PATIENCE = 120_000

const SEEN_IN_A_BROWSER = globSync(['src/web/**/*.test.{ts,tsx}', 'src/preview/**/*.test.tsx'])

/**
 * Tests that replace modules, or load them again, would do so for every file after them; and a context of React that
 * has been rendered to a text as well is reported as one of two renderers.
 */
const NEEDING_ISOLATION = SEEN_IN_A_BROWSER.filter((file) =>
  /\bvi\.(?:mock|doMock|resetModules)\(|'react-dom\/static'|entry-static/u.test(
    readFileSync(file, 'utf8'),
  ),
)

/** Tests in jsdom; two thirds of their time would be for loading React and the site again for each file. */
function browserTests(name: string, files: readonly string[], isolate: boolean) {
  return {
    plugins: [react()],
    test: {
      name,
      environment: 'jsdom',
      pool: 'threads',
      isolate,
      include: [...files],
      setupFiles: ['tests/support/site/setup-dom.ts'],
      // Else the address of a style sheet is an empty string.
      css: { include: /\?url$/u },
    },
  } satisfies TestProjectInlineConfiguration
}

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // Many tests wait for commands, which are processes of their own.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // The commands are real processes, and the machine may be busy.
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // Half of the time else: modules keep no state here, and none is put in the place of another.
          isolate: false,
          include: [
            'src/!(web)/**/*.test.ts',
            'tests/{architecture,bench,commands,data,docs,fuzz,support}/**/*.test.ts',
            'tests/budgets/page-assets.test.ts',
          ],
        },
      },
      browserTests(
        'web',
        SEEN_IN_A_BROWSER.filter((file) => !NEEDING_ISOLATION.includes(file)),
        false,
      ),
      browserTests('web-alone', NEEDING_ISOLATION, true),
    ],
  },
})
