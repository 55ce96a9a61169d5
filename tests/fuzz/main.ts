import { Command } from 'commander'
import { formatTable } from '../bench/table.ts'
import { ATTACKS } from './attacks.ts'
import { runAttack, type AttackResult } from './run-attack.ts'

interface FuzzOptions {
  seconds: number
  seed: number
  only?: string[]
  replay?: number
}

const names = ATTACKS.map(({ name }) => name)

const { seconds, seed, only, replay } = new Command('fuzz')
  .description('attack readers, writers and commands with made-up input')
  .option('--seconds <number>', 'for how long, all attacks together', Number, 60)
  .option('--seed <number>', 'another run of chance', Number, 1)
  .option('--only <names...>', names.join(', '))
  .option('--replay <seed>', 'repeat the one try that was reported; with --only', Number)
  .parse()
  .opts<FuzzOptions>()

const chosen = ATTACKS.filter(({ name }) => only === undefined || only.includes(name))
if (chosen.length === 0) throw new Error(`there is no such attack; there are ${names.join(', ')}`)

const results: AttackResult[] = []
for (const attack of chosen) {
  const result = await runAttack(attack, { seed, replay, time: (seconds * 1_000) / chosen.length })
  results.push(result)
  for (const { seed: found, reason } of result.findings) {
    console.error(`${result.name}: --only ${result.name} --replay ${found}\n${reason}\n`)
  }
}

const rows = results.map(({ name, tries, findings }) => [
  name,
  String(tries),
  String(findings.length),
])
console.log(`seed ${seed}\n${formatTable([['attack', 'tries', 'findings'], ...rows])}`)
process.exitCode = results.some(({ findings }) => findings.length > 0) ? 1 : 0
