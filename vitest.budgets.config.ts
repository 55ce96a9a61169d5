import { defineConfig } from 'vitest/config'

/** A configuration of its own: it measures dist/, so it runs after the build. */
export default defineConfig({
  test: {
    name: 'budgets',
    environment: 'node',
    include: ['tests/budgets/{budgets,dom-sinks,licenses,valid-html,bilingual-text}.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/budgets.json' }]],
  },
})
