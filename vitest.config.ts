import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Milliseconds until a test has hung, and not only waited for a busy machine. */
const PATIENCE = 120_000

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
      {
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'jsdom',
          pool: 'threads',
          include: ['src/web/**/*.test.{ts,tsx}', 'src/preview/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-dom.ts'],
          // Else the address of a style sheet is an empty string.
          css: { include: /\?url$/u },
        },
      },
    ],
  },
})
