import { useState, type KeyboardEvent } from 'react'
import { moved, type SearchOption } from './search-groups.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The option that Enter opens; arrow keys move it, and until they do for a query it is the first one. */
export function useChoice(
  options: readonly SearchOption[],
  query: string,
  domId: (option: string) => string,
) {
  const [chosen, setChosen] = useState({ query, id: '' })
  const isChosen = ({ id }: SearchOption) => chosen.query === query && chosen.id === id
  const current = options.find(isChosen) ?? options[0]
  const element = (option: string) => document.getElementById(domId(option))

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key]
    // A press of Enter while a Chinese word is being composed ends the word.
    const opens = event.key === 'Enter' && !event.nativeEvent.isComposing
    if (!current || (step === undefined && !opens)) return
    event.preventDefault()
    if (step === undefined) return element(current.id)?.click()
    const next = moved(options, current.id, step)
    setChosen({ query, id: next })
    element(next)?.scrollIntoView({ block: 'nearest' })
  }

  return { current, onKeyDown }
}
