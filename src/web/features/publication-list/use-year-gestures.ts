import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { chooseYears, yearsBetween, type YearGesture } from '#core/publications/choose-years.ts'

interface YearGesturesInput {
  /** Years that can be chosen, the oldest first. */
  years: readonly string[]
  chosen: readonly string[]
  onChoose: (years: readonly string[]) => void
}

const STEP: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * Chooses years on a row of buttons, each with the year as its value: a click takes one, with Ctrl or ⌘ one more,
 * with Shift or a drag a range; arrow keys move the focus, with Shift they widen the range.
 */
export function useYearGestures({ years, chosen, onChoose }: YearGesturesInput) {
  const [focused, setFocused] = useState<string>()
  const [anchor, setAnchor] = useState<string>()
  const drag = useDrag(years, onChoose)
  // What has no year is chosen too, but is in no row.
  const first = chosen.find((year) => years.includes(year))
  const held = anchor !== undefined && chosen.includes(anchor) ? anchor : first

  function choose(year: string, gesture: YearGesture, from = held) {
    setAnchor(gesture === 'range' ? (from ?? year) : year)
    onChoose(chooseYears(year, gesture, { years, chosen, anchor: from }))
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const from = yearOf(event.target)
    const step = STEP[event.key]
    if (from === undefined || !step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const to = years[step(years.indexOf(from), years.length - 1)] ?? from
    buttonOf(event.currentTarget, to)?.focus()
    if (event.shiftKey && to !== from) choose(to, 'range', held ?? from)
  }

  function onClick(event: MouseEvent<HTMLElement>) {
    const year = yearOf(event.target)
    if (year === undefined) return
    const adds = event.ctrlKey || event.metaKey
    choose(year, event.shiftKey ? 'range' : adds ? 'add' : 'one')
  }

  return {
    /** What the bars show as chosen; during a drag that is what will be. */
    marked: drag.range ?? chosen,
    /** The one year that Tab leads to. */
    reachable: focused ?? first ?? years.at(-1),
    handlers: {
      ...drag.handlers,
      onClick,
      onKeyDown,
      onFocus: (event: { target: EventTarget }) => setFocused(yearOf(event.target)),
    },
  }
}

/** A range drawn with the pointer, from the press until it is let go. */
function useDrag(years: readonly string[], onChoose: (years: readonly string[]) => void) {
  const start = useRef<string>(undefined)
  const [range, setRange] = useState<readonly string[]>()

  function end() {
    start.current = undefined
    setRange(undefined)
  }

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    const plain = event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey
    start.current = plain ? yearOf(event.target) : undefined
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const from = start.current
    const to = yearAt(event)
    if (from === undefined || to === undefined || (to === from && !range)) return
    // From here on it is not a click any more, and may leave the chart.
    event.currentTarget.setPointerCapture(event.pointerId)
    setRange(yearsBetween(years, from, to))
  }

  function onPointerUp() {
    if (range) onChoose(range)
    end()
  }

  return { range, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } }
}

function yearOf(target: EventTarget): string | undefined {
  const button = target instanceof Element && target.closest('button')
  return button ? button.value : undefined
}

function buttonOf(row: HTMLElement, year: string) {
  return row.querySelector<HTMLElement>(`button[value="${year}"]`)
}

/** The year whose column the pointer is nearest to. */
function yearAt({ currentTarget, clientX }: PointerEvent<HTMLElement>): string | undefined {
  const distance = (button: Element) => {
    const { left, right } = button.getBoundingClientRect()
    return Math.max(left - clientX, clientX - right)
  }
  const [nearest] = [...currentTarget.querySelectorAll('button')].toSorted(
    (a, b) => distance(a) - distance(b),
  )
  return nearest?.value
}
