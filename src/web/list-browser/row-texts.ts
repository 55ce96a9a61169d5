import type { Highlighter, Meaning } from '#core/search/highlighter.ts'
import { reasonsFor, type SearchField } from '#core/search/reasons.ts'
import type { ReasonLine } from '#web/long-list/reason-lines.ts'
import type { View } from '#web/view/view.ts'
import { reasonLine, type ReasonField } from './reason-line.ts'

export type ShownField = Omit<SearchField<ReasonField>, 'field'>
export type HiddenField = SearchField<ReasonField>

/** What the rows of a list say, for marks and reasons. */
export interface RowTexts<T> {
  readonly view: View
  /** What is known of a text in a row besides its letters. */
  meaningOf: (entry: T, text: Text) => Meaning | undefined
  /** The texts in which hits are marked; those that find most entries come first. */
  shownFields: (entry: T) => Iterable<ShownField>
  /** What else an entry is found by. */
  hiddenFields: (entry: T) => readonly HiddenField[]
  /** The element of a row at whose end reasons are. */
  reasonsPlace: (row: HTMLElement) => Element
}

/** Why an entry has been found. Its texts are put together once: the next keystroke asks for them again. */
export function createReasons<T>({ view, shownFields, hiddenFields }: RowTexts<T>) {
  const known = new Map<T, readonly [Iterable<ShownField>, () => readonly HiddenField[]]>()

  function fieldsOf(entry: T) {
    let fields = known.get(entry)
    if (!fields) {
      fields = [remembered(shownFields(entry)), once(() => hiddenFields(entry))]
      known.set(entry, fields)
    }
    return fields
  }

  return function reasonsOf(entry: T, highlighter: Highlighter): ReasonLine[] {
    const [shown, hidden] = fieldsOf(entry)
    return reasonsFor(highlighter, shown, hidden).map((reason) => reasonLine(view, reason))
  }
}

function once<V>(make: () => V): () => V {
  let value: V | undefined
  return () => (value ??= make())
}

/** What an iterator gives, for as many readers as like, and no more of it than they ask for. */
function remembered<V>(source: Iterable<V>): Iterable<V> {
  const iterator = source[Symbol.iterator]()
  const values: V[] = []
  return {
    *[Symbol.iterator]() {
      yield* values
      for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
        values.push(next.value)
        yield next.value
      }
    },
  }
}
