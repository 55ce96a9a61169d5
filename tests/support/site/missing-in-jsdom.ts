import { vi } from 'vitest'

/** Parts of a browser that jsdom does not have and our pages use. */

/** What is near the end of a list, in the order in which it was asked: nothing is near by itself where nothing has a place. */
const observers = new Set<StandInObserver>()

class StandInObserver {
  readonly #callback: (entries: readonly { isIntersecting: boolean }[]) => void

  constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
    this.#callback = callback
    observers.add(this)
  }

  observe(): void {}

  unobserve(): void {}

  disconnect(): void {
    observers.delete(this)
  }

  report(): void {
    this.#callback([{ isIntersecting: true }])
  }
}

class StandInHighlight extends Set<AbstractRange> {
  constructor(...ranges: AbstractRange[]) {
    super(ranges)
  }
}

/** Reports to everyone who observes that what is observed has come near. */
export function comeNear(): void {
  for (const observer of observers) observer.report()
}

export function standInForBrowser(): void {
  observers.clear()
  vi.stubGlobal('IntersectionObserver', StandInObserver)
  Object.assign(HTMLElement.prototype, { hidePopover() {} })
  vi.stubGlobal('Highlight', StandInHighlight)
  vi.stubGlobal('CSS', { highlights: new Map<string, Set<StaticRange>>() })
}

/** What is marked on the page as found, in its order. */
export function markedTexts(root: Node = document): string[] {
  const ranges = [...((CSS.highlights.get('hit') ?? []) as Iterable<StaticRange>)]
  return ranges
    .filter(({ startContainer }) => root.contains(startContainer))
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    )
}
