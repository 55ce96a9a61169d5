import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

/** Entries in one `<ol>`. The browser lays out whole lists or leaves them out: one by one, 10,000 cost too much. */
const CHUNK = 20

/** Entries on the screen at once after a change; enough for a window. */
const FIRST = CHUNK

/** Entries added at a time afterwards, while nothing else happens. */
const SLICE = 8 * CHUNK

/** How long a list stands still before it grows, in milliseconds: typing must not wait for entries out of sight. */
const PAUSE = 600

/** Above this, a list comes in chunks, and styles leave those out of sight without layout. */
const LONG = 60

export interface ListGroup<T> {
  key: string
  heading: ReactNode
  items: readonly T[]
}

interface LongListProps<T> {
  groups: readonly ListGroup<T>[]
  itemKey: (item: T) => string
  children: (item: T) => ReactNode
}

/**
 * Groups of entries under headings. The first entries are there at once, the rest follows in slices when the
 * browser is idle, before printing and when the visitor searches in the page; the server renders all.
 */
export function LongList<T>({ groups, itemKey, children }: LongListProps<T>) {
  const total = groups.reduce((sum, group) => sum + group.items.length, 0)
  const count = useGrowingCount(total, groups)
  const long = total > LONG
  return (
    <div className="long-list" data-long={long || undefined}>
      {firstEntries(groups, count).map((group) => (
        <section key={group.key} className="list-group">
          {group.heading}
          {chunksOf(group.items, long).map((chunk, index) => (
            <ol key={index} className="list-entries">
              {chunk.map((item) => (
                <li key={itemKey(item)}>{children(item)}</li>
              ))}
            </ol>
          ))}
        </section>
      ))}
    </div>
  )
}

function chunksOf<T>(items: readonly T[], long: boolean): readonly (readonly T[])[] {
  if (!long) return [items]
  const count = Math.ceil(items.length / CHUNK)
  return Array.from({ length: count }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK))
}

function firstEntries<T>(groups: readonly ListGroup<T>[], count: number): readonly ListGroup<T>[] {
  const shown: ListGroup<T>[] = []
  let left = count
  for (const group of groups) {
    if (left <= 0) break
    shown.push(group.items.length <= left ? group : { ...group, items: group.items.slice(0, left) })
    left -= group.items.length
  }
  return shown
}

function useGrowingCount(total: number, list: unknown): number {
  const [grown, setGrown] = useState({ list, count: FIRST })
  const count = import.meta.env.SSR ? total : grown.list === list ? grown.count : FIRST
  useEffect(() => {
    if (count >= total) return
    const grow = (to: number) => startTransition(() => setGrown({ list, count: to }))
    const showAll = () => setGrown({ list, count: total })
    // The browser lays the paper out as soon as this event is over.
    const onPrint = () => flushSync(showAll)
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') showAll()
    }
    const timer = setTimeout(() => grow(count + SLICE), count === FIRST ? PAUSE : 16)
    addEventListener('beforeprint', onPrint)
    addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      removeEventListener('beforeprint', onPrint)
      removeEventListener('keydown', onKey)
    }
  }, [count, total, list])
  return count
}
