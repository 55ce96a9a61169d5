import type { Command } from 'commander'

type Loader = () => Promise<() => Command>

/** In the order of the help. Each is loaded by itself: readers, checker and pictures take longer to load than to answer. */
const COMMANDS: Readonly<Record<string, Loader>> = {
  start: () => import('./commands/start.ts').then(({ startCommand }) => startCommand),
  dev: () => import('./commands/dev.ts').then(({ devCommand }) => devCommand),
  preview: () => import('./commands/preview.ts').then(({ previewCommand }) => previewCommand),
  build: () => import('./commands/build.ts').then(({ buildCommand }) => buildCommand),
  serve: () => import('./commands/serve.ts').then(({ serveCommand }) => serveCommand),
  new: () => import('./commands/new.ts').then(({ newCommand }) => newCommand),
  import: () => import('./commands/import.ts').then(({ importCommand }) => importCommand),
  export: () => import('./commands/export.ts').then(({ exportCommand }) => exportCommand),
  format: () => import('./commands/format.ts').then(({ formatCommand }) => formatCommand),
  check: () => import('./commands/check.ts').then(({ checkCommand }) => checkCommand),
  schema: () => import('./commands/schema.ts').then(({ schemaCommand }) => schemaCommand),
}

/** The one that is named; all where none is, for the help and for what may be meant. */
export async function loadCommands(name = ''): Promise<Command[]> {
  const one = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const loaders = one === undefined ? Object.values(COMMANDS) : [one]
  const creators = await Promise.all(loaders.map((load) => load()))
  return creators.map((create) => create())
}
