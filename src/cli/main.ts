#!/usr/bin/env node
import { enginePackage } from './engine-package.ts'
import { createSay } from './say.ts'
import { supportsNode } from './engine-package.ts'
import { fail } from './print.ts'
import { wantedLocale } from './wanted-locale.ts'

/*
 * An older Node would fail in the middle of a command, with a message that helps no one. Everything else is loaded
 * only when this is known.
 */
const { engines } = enginePackage()
const { node } = process.versions
if (supportsNode(node, engines.node)) await (await import('./run.ts')).runProcess()
else
  fail(
    createSay(wantedLocale(process.argv))('node.too-old', { node, range: engines.node.slice(2) }),
    1,
  )
