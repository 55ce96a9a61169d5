import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { normalizeBase } from './src/site/build/base-path.ts'
import { plainImports } from './src/site/build/plain-imports.ts'
import { devData } from './src/site/dev/dev-data.ts'

/** Small modules that several chunks need, together in one file instead of a dozen. */
const SHARED = /src\/(?:web\/(?:view|ui)|core\/(?:dates|names|text|rich-text|search|filters|publications|news))\//u

export default defineConfig({
  base: normalizeBase(process.env['BASE_PATH']),
  plugins: [plainImports(), react(), tailwind(), devData()],
  build: { target: 'es2023', cssTarget: ['chrome125', 'firefox128', 'safari17.5'] },
  environments: {
    client: {
      build: {
        outDir: '.build/client',
        manifest: true,
        modulePreload: false,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // Bundles are checked after the page has been taken over: the checker is not in its way.
                { name: 'vendor-valibot', test: /node_modules\/valibot/u },
                { name: 'vendor', test: /node_modules/u },
                { name: 'shared', test: SHARED, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: '.build/static',
        ssr: true,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/web/entry-static.tsx' },
      },
      resolve: { noExternal: true },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        await builder.build(environment)
      }
    },
  },
})
