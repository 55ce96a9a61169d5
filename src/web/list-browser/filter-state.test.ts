import { describe, expect, it } from 'vitest'
import {
  initialFilters,
  reduceFilters,
  type FilterEvent,
  type FilterState,
  type FilterWrite,
} from './filter-state.ts'

interface Value {
  q: string
  year: string
}

type Event = FilterEvent<Value>

const typed = (q: string, step = q): Event => ({ type: 'typed', patch: { q }, step })
const chosen = (year: string, step = year): Event => ({ type: 'chosen', patch: { year }, step })
const paused: Event = { type: 'paused' }
const left: Event = { type: 'left' }
const arrived = (key: string, step = '', value: Value = { q: '', year: '' }): Event => ({
  type: 'arrived',
  key,
  step,
  value,
})

/** What is shown and what has been written after a row of events. */
function run(...events: Event[]) {
  let state: FilterState<Value> = initialFilters({ q: '', year: '' }, 'k0')
  const writes: FilterWrite<Value>[] = []
  for (const event of events) {
    const [next, write] = reduceFilters(state, event)
    state = next
    if (write) writes.push(write)
  }
  return {
    shown: `${state.value.q}|${state.value.year}`,
    written: writes.map(
      ({ value, step, replace }) => `${value.q}|${value.year} ${replace ? 'over' : 'as'} ${step}`,
    ),
    waiting: state.waiting,
  }
}

describe('reduceFilters', () => {
  it.each<[what: string, events: Event[], shown: string, written: string[]]>([
    ['shows a letter at once and writes nothing yet', [typed('d')], 'd|', []],
    ['writes when the letters pause', [typed('d'), typed('da'), paused], 'da|', ['da| as d']],
    [
      'has one step for all pauses of one search',
      [typed('d'), paused, typed('da'), paused],
      'da|',
      ['d| as d', 'da| over d'],
    ],
    ['writes when the field is left', [typed('d'), left], 'd|', ['d| as d']],
    [
      'begins a new step after the field was left',
      [typed('d'), left, typed('da'), left],
      'da|',
      ['d| as d', 'da| as da'],
    ],
    ['writes a choice at once', [chosen('2024')], '|2024', ['|2024 as 2024']],
    [
      'has a step for each choice',
      [chosen('2024'), chosen('2023')],
      '|2023',
      ['|2024 as 2024', '|2023 as 2023'],
    ],
    [
      'takes letters that wait along with a choice',
      [typed('d'), chosen('2024'), paused],
      'd|2024',
      ['d|2024 as 2024'],
    ],
    [
      'stays ahead of an address of its own',
      [typed('d'), paused, typed('da'), arrived('k1', 'd')],
      'da|',
      ['d| as d'],
    ],
    [
      'stays ahead of the address of an earlier step',
      [chosen('2024'), typed('d'), arrived('k1', '2024')],
      'd|2024',
      ['|2024 as 2024'],
    ],
    [
      'follows the visitor to any other address',
      [typed('d'), paused, arrived('k1', 'd'), arrived('k0', '', { q: '', year: '2020' })],
      '|2020',
      ['d| as d'],
    ],
    [
      'does not call the visitor back to what had not been written',
      [chosen('2024'), arrived('k1', '2024'), typed('d'), arrived('k0'), paused],
      '|',
      ['|2024 as 2024'],
    ],
    [
      'begins a new step after Back',
      [typed('d'), paused, arrived('k1', 'd'), arrived('k0'), typed('m'), paused],
      'm|',
      ['d| as d', 'm| as m'],
    ],
    ['ignores the address at which it is', [typed('d'), arrived('k0')], 'd|', []],
  ])('%s', (_, events, shown, written) => {
    expect(run(...events)).toMatchObject({ shown, written })
  })

  it('waits only for letters', () => {
    expect(run(typed('d')).waiting).toBe(true)
    expect(run(typed('d'), paused).waiting).toBe(false)
    expect(run(chosen('2024')).waiting).toBe(false)
  })
})
