import assert from 'node:assert/strict'
import { MATH_COMMANDS } from '#core/text/math-commands.ts'
import { latexText, latexTitle } from '#formats/bibtex/latex.ts'
import { text as documentText } from '#formats/latex/text.ts'
import { texFaults } from '#tests/support/formats/export-faults.ts'
import type { Random } from '../bench/random.ts'
import { shown, type Attack } from './attack.ts'
import { HOSTILE_PIECES } from './hostile-text.ts'

const COMMANDS = [...MATH_COMMANDS.keys()].map((name) => `\\${name}`)
const SIGNS = ['$', '$', '{', '}', '^', '_', "'", ' ', 'x', '2', '[', ']', '(', ')', '~', '.']
const DANGEROUS = [
  '\\input',
  '\\write18',
  '\\def',
  '\\csname',
  '\\catcode',
  '\\over',
  '\\begin',
  '\\\\',
]

/** Text between dollars or not: what is written of it closes its groups and says no command but those that are known. */
export const texAttack: Attack = {
  name: 'tex',
  tries: 8_000,
  attempt: (random) => {
    const source = randomTex(random)
    for (const write of [latexText, latexTitle, documentText]) {
      const written = write(source)
      const faults = texFaults(written)
      assert.deepEqual(faults, [], `${faults.join(', ')} in ${shown(written)} of ${shown(source)}`)
    }
  },
}

function randomTex(random: Random): string {
  const pools = [COMMANDS, SIGNS, SIGNS, SIGNS, DANGEROUS, HOSTILE_PIECES.tex, HOSTILE_PIECES.plain]
  const pieces = Array.from({ length: random.between(0, 14) }, () =>
    random.pick<string>(random.pick<readonly string[]>(pools)),
  )
  return pieces.join(random.chance(0.5) ? ' ' : '')
}
