import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { normalizeBase } from '#build/pages/base-path.ts'
import { beforePaint } from '#build/site/before-paint.ts'
import { plainImports, previewChunks, readerChunks, siteChunks } from '#build/site/chunks.ts'
import { BUNDLED_PACKAGES, LICENSES_FILE } from '#build/site/licenses.ts'
import { devData } from '#build/dev/dev-data.ts'

/**
 * Packages that have a build for workers beside the one for pages give that one: it does without the DOM, and our policy
 * refuses HTML that scripts write (`decode-named-character-reference` reads `&amp;` by way of `innerHTML`).
 */
const WITHOUT_DOM = ['worker', ...defaultClientConditions]

/** What a page loads first says where the notices of all scripts are. */
function namesLicenses({ isEntry }: { isEntry: boolean }): string {
  return isEntry ? `/*! Licenses: ${LICENSES_FILE} of this site */` : ''
}

export default defineConfig({
  base: normalizeBase(process.env['BASE_PATH']),
  plugins: [plainImports(), react(), tailwind(), beforePaint(), devData()],
  // Two keys of the strings could be variables, and would be exported as such beside all of them.
  json: { namedExports: false },
  build: {
    target: 'es2023',
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    // A slow machine is not the owner's fault.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  environments: {
    client: {
      resolve: { conditions: WITHOUT_DOM },
      build: {
        manifest: true,
        license: { fileName: BUNDLED_PACKAGES },
        modulePreload: false,
        rolldownOptions: {
          input: { index: 'index.html', sw: 'src/worker/sw.ts' },
          output: {
            postBanner: namesLicenses,
            // A service worker has a fixed address, and its folder is all it may serve.
            entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
            codeSplitting: { groups: siteChunks },
          },
        },
      },
    },
    // Built by itself, so that the pages of the site share no file with it.
    preview: {
      consumer: 'client',
      define: { 'import.meta.env.MODE': '"preview"' },
      resolve: { conditions: WITHOUT_DOM },
      build: {
        manifest: true,
        license: { fileName: BUNDLED_PACKAGES },
        modulePreload: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            main: 'src/preview/main.tsx',
            frame: 'src/preview/frame.tsx',
            site: 'src/web/styles/main.css',
          },
          output: {
            postBanner: namesLicenses,
            entryFileNames: 'assets/preview/[name]-[hash].js',
            chunkFileNames: 'assets/preview/[name]-[hash].js',
            assetFileNames: 'assets/preview/[name]-[hash][extname]',
            codeSplitting: { groups: previewChunks },
          },
        },
      },
    },
    // The worker that reads files for that page; it shares no file with a page.
    reader: {
      consumer: 'client',
      resolve: { conditions: WITHOUT_DOM },
      build: {
        manifest: true,
        license: { fileName: BUNDLED_PACKAGES },
        modulePreload: false,
        // The reader of PDFs, whose size a budget watches; a warning would be in the owner's terminal.
        chunkSizeWarningLimit: 2_000,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/preview/reading-worker.ts',
          output: {
            postBanner: namesLicenses,
            entryFileNames: 'assets/preview/[name]-[hash].js',
            chunkFileNames: 'assets/preview/[name]-[hash].js',
            codeSplitting: { groups: readerChunks },
          },
        },
      },
    },
    ssr: {
      build: {
        ssr: true,
        // The same text as in the browser: pages allow it by its hash.
        cssMinify: true,
        copyPublicDir: false,
        rolldownOptions: {
          input: {
            'entry-static': 'src/web/entry-static.tsx',
            'preview-static': 'src/preview/entry-static.tsx',
          },
          // Node takes it for a module whatever the package.json of the folder says.
          output: { entryFileNames: '[name].mjs', chunkFileNames: 'assets/[name]-[hash].mjs' },
        },
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
