import { defineConfig } from 'vite'

/** `lib/`, what Node runs of the package: it does not run TypeScript inside node_modules. Vite builds the rest there. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'lib',
    target: 'node22',
    rolldownOptions: {
      input: { main: 'src/cli/main.ts', 'vite.config': 'vite.config.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
