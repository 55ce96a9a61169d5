import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // The commands are real processes, and the machine may be busy.
          testTimeout: 20_000,
          include: [
            'src/{core,formats,i18n,site,preview,cli,worker}/**/*.test.ts',
            'tests/{architecture,bench,commands,data,docs,support}/**/*.test.ts',
            'tests/budgets/page-assets.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['src/web/**/*.test.{ts,tsx}', 'src/preview/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-dom.ts'],
          // Else the address of a style sheet is an empty string.
          css: { include: /\?url$/u },
        },
      },
    ],
  },
})
