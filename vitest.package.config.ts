import { defineConfig } from 'vitest/config'

/** A configuration of its own: packing, installing and building take a minute. */
export default defineConfig({
  test: {
    name: 'package',
    environment: 'node',
    include: ['tests/package/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    reporters: ['default', ['json', { outputFile: 'test-results/package.json' }]],
  },
})
