import { createServer } from 'vite'
import { ENGINE_FOLDER, engineConfig } from '#site/build/engine.ts'
import { styleVariables } from '#site/build/style-variables.ts'

/** Starts Vite's development server on the data folder and prints its address. */
export async function startDevServer(port: number): Promise<void> {
  const server = await createServer({
    ...engineConfig(),
    plugins: [styleVariables(['client'])],
    // An installed engine imports libraries that lie beside it.
    server: { port, fs: { allow: [ENGINE_FOLDER, process.cwd()] } },
  })
  await server.listen()
  server.printUrls()
}
