import { fold, matchesAll, searchTerms } from '#core/search/fold.ts'
import { LongList } from './long-list.ts'

/** The search of a page that has been loaded and not taken over yet. */
interface EarlySearch {
  /** Ends it; what it has hidden is shown again. */
  stop: () => void
}

let running: EarlySearch | undefined

/**
 * Lets the search field of a list answer before the app and the list's bundle are there: rows whose text does not have
 * the words are hidden. That is less than the list itself finds (other languages, pinyin, typos), which takes over
 * with the letters that have been typed.
 */
export function startEarlySearch(): void {
  const root = document.querySelector<HTMLElement>('main .rows')
  const field = document.querySelector<HTMLInputElement>('main search input[type=search]')
  if (!root?.firstElementChild || !field) return
  running = searchEarly(root, field)
}

/** Called by whoever takes the rows over. */
export function stopEarlySearch(): void {
  running?.stop()
  running = undefined
}

function searchEarly(root: HTMLElement, field: HTMLInputElement): EarlySearch {
  const list = new LongList(root)
  const events = new AbortController()
  let texts: readonly string[] | undefined
  const answer = () => {
    const terms = searchTerms(field.value)
    texts ??= list.all.map((at) => fold(list.row(at).textContent))
    const found = texts
    list.show({ rows: list.all.filter((at) => matchesAll(found[at] ?? '', terms)) })
  }
  const { signal } = events
  field.addEventListener('input', (event) => isComposing(event) || answer(), { signal })
  // Browsers report the finished word as a letter that is being composed.
  field.addEventListener('compositionend', answer, { signal })
  // The browser has kept letters of an earlier visit, or they were typed before this was there.
  if (field.value !== '') answer()
  return {
    stop() {
      events.abort()
      list.detach()
    },
  }
}

function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing
}

// The chunk of this module is a script of every page with a list, before the app's own (build/site/chunks.ts).
if (!import.meta.env.SSR) startEarlySearch()
