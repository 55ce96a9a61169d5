import { importCommand } from '#cli/commands/import.ts'
import { run } from '#cli/run.ts'
import { SAMPLE_FORMAT } from './sample-format.ts'

/** `bifolio import` with the sample format and no other. */
await run(() => Promise.resolve([importCommand([SAMPLE_FORMAT])]))
