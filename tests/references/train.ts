import { writeFile } from 'node:fs/promises'
import {
  LABEL_COUNT,
  logAdd,
  scoreSights,
  type Weights,
} from '#formats/homepage/reference-model/label-atoms.ts'
import { createRandom } from '../bench/random.ts'
import { createExamples, type Example } from './training-examples.ts'

/*
 * Learns the weights of the reader of references: a linear-chain conditional random field, by stochastic gradient with AdaGrad, on
 * made-up references. The same weights come out on every machine.
 */

const ROUNDS = 14
const EPOCHS = 5
const RATE = 0.3
const DECAY = 1e-5
/** A weight in the file is a whole number of sixteenths. */
const UNITS = 16
const INDICES = Array.from({ length: LABEL_COUNT }, (_, index) => index)
const FILE = new URL('../../src/formats/homepage/reference-model/weights.json', import.meta.url)

type Learned = { label: Map<string, Float64Array>; step: Map<string, Float64Array> }

const weights: Learned = { label: new Map(), step: new Map() }
const squares: Learned = { label: new Map(), step: new Map() }

const examples = createExamples(ROUNDS)
const random = createRandom(7)
console.log(`${examples.length} references`)
for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
  let loss = 0
  for (const example of shuffled(examples)) loss += learn(example)
  console.log(`epoch ${epoch}: loss ${(loss / examples.length).toFixed(4)}`)
}
await writeFile(
  FILE,
  `${JSON.stringify({ label: rowsOf(weights.label), step: rowsOf(weights.step) }, null, 2)}\n`,
)

function shuffled(all: readonly Example[]): Example[] {
  return all
    .map((example) => ({ example, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ example }) => example)
}

/** One step of the gradient; returns minus the log of the likelihood. */
function learn({ sights, labels }: Example): number {
  const scores = scoreSights(sights, weights satisfies Weights)
  const { forward, backward, total } = passes(scores)
  let right = 0
  for (const [at, sight] of sights.entries()) {
    const label = labels[at] ?? 0
    const errors = new Float64Array(LABEL_COUNT)
    for (let y = 0; y < LABEL_COUNT; y += 1)
      errors[y] =
        Math.exp((forward[at]?.[y] ?? 0) + (backward[at]?.[y] ?? 0) - total) - (y === label ? 1 : 0)
    right += scores.label[at]?.[label] ?? 0
    for (const feature of sight.features) update('label', feature, errors)
    if (at === 0) continue
    const steps = new Float64Array(LABEL_COUNT * LABEL_COUNT)
    const from = labels[at - 1] ?? 0
    for (let x = 0; x < LABEL_COUNT; x += 1)
      for (let y = 0; y < LABEL_COUNT; y += 1) {
        const pair = x * LABEL_COUNT + y
        steps[pair] =
          Math.exp(
            (forward[at - 1]?.[x] ?? 0) +
              (scores.step[at]?.[pair] ?? 0) +
              (scores.label[at]?.[y] ?? 0) +
              (backward[at]?.[y] ?? 0) -
              total,
          ) - (x === from && y === label ? 1 : 0)
      }
    right += scores.step[at]?.[from * LABEL_COUNT + label] ?? 0
    for (const feature of sight.step) update('step', feature, steps)
  }
  return total - right
}

function update(kind: 'label' | 'step', feature: string, errors: Float64Array): void {
  const values = valuesOf(weights[kind], feature, errors.length)
  const sums = valuesOf(squares[kind], feature, errors.length)
  for (let at = 0; at < errors.length; at += 1) {
    const gradient = (errors[at] ?? 0) + DECAY * (values[at] ?? 0)
    if (Math.abs(gradient) < 1e-7) continue
    sums[at] = (sums[at] ?? 0) + gradient * gradient
    values[at] = (values[at] ?? 0) - (RATE * gradient) / Math.sqrt((sums[at] ?? 0) + 1)
  }
}

function valuesOf(map: Map<string, Float64Array>, feature: string, size: number): Float64Array {
  const known = map.get(feature) ?? new Float64Array(size)
  map.set(feature, known)
  return known
}

function passes({ label, step }: ReturnType<typeof scoreSights>) {
  const forward = [label[0] ?? new Float64Array(LABEL_COUNT)]
  for (let at = 1; at < label.length; at += 1) {
    const row = new Float64Array(LABEL_COUNT)
    for (let y = 0; y < LABEL_COUNT; y += 1)
      row[y] =
        (label[at]?.[y] ?? 0) +
        logAdd(
          INDICES.map((x) => (forward[at - 1]?.[x] ?? 0) + (step[at]?.[x * LABEL_COUNT + y] ?? 0)),
        )
    forward.push(row)
  }
  const backward = label.map(() => new Float64Array(LABEL_COUNT))
  for (let at = label.length - 2; at >= 0; at -= 1)
    for (let x = 0; x < LABEL_COUNT; x += 1) {
      const row = backward[at]
      if (row !== undefined)
        row[x] = logAdd(
          INDICES.map(
            (y) =>
              (step[at + 1]?.[x * LABEL_COUNT + y] ?? 0) +
              (label[at + 1]?.[y] ?? 0) +
              (backward[at + 1]?.[y] ?? 0),
          ),
        )
    }
  return { forward, backward, total: logAdd([...(forward.at(-1) ?? [])]) }
}

/** Rows of whole numbers, sorted; those of features that decide nothing are left out. */
function rowsOf(map: ReadonlyMap<string, Float64Array>): Record<string, string> {
  const rows = [...map].flatMap(([feature, values]): [string, string][] => {
    const numbers = [...values].map((value) => Math.round(value * UNITS))
    const isUseful = numbers.some((number) => Math.abs(number) >= UNITS / 4)
    return isUseful
      ? [
          [
            feature,
            numbers
              .map((number) => (number === 0 ? '' : String(number)))
              .join(',')
              .replace(/,+$/u, ''),
          ],
        ]
      : []
  })
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
