import { resolve } from 'node:path'

/** For the environment of a process that runs code of this repository: half of a short command is compiling it. */
export const COMPILE_CACHE = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') }
