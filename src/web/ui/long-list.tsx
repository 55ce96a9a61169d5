import { memo, startTransition, useEffect, useMemo, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

/** Entries in one `<ol>`. The browser lays out whole lists or leaves them out: one by one, 10,000 cost too much. */
const CHUNK = 10

/** Height that hardly an entry falls below, in pixels. */
const LOW_ENTRY = 90

/** Entries added at a time afterwards, while nothing else happens. */
const SLICE = 8 * CHUNK

/** How long a list waits before it grows, in milliseconds: typing must not wait for entries out of sight. */
const PAUSE = 600

/** Above this, a list comes in chunks, and styles leave those out of sight without layout. */
const LONG = 30

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
  const long = total > LONG
  const chunked = useMemo(
    () => groups.map(({ items, ...group }) => ({ ...group, chunks: chunksOf(items, long) })),
    [groups, long],
  )
  const count = useGrowingCount(total, groups)
  return (
    <div className="long-list" data-long={long || undefined}>
      {firstChunks(chunked, count).map(({ key, heading, chunks }) => (
        <section key={key} className="list-group">
          {heading}
          {chunks.map((items, index) => (
            <Chunk key={index} items={items} itemKey={itemKey}>
              {children}
            </Chunk>
          ))}
        </section>
      ))}
    </div>
  )
}

type ChunkProps<T> = Pick<LongListProps<T>, 'itemKey' | 'children'> & { items: readonly T[] }

/** Not rendered again while the list below it grows. */
const Chunk = memo(function Chunk<T>({ items, itemKey, children }: ChunkProps<T>) {
  return (
    <ol className="list-entries" data-entries={items.length < CHUNK ? items.length : undefined}>
      {items.map((item) => (
        <li key={itemKey(item)}>{children(item)}</li>
      ))}
    </ol>
  )
}) as <T>(props: ChunkProps<T>) => ReactNode

type ChunkedGroup<T> = Omit<ListGroup<T>, 'items'> & { chunks: readonly (readonly T[])[] }

function chunksOf<T>(items: readonly T[], long: boolean): readonly (readonly T[])[] {
  if (!long) return [items]
  const count = Math.ceil(items.length / CHUNK)
  return Array.from({ length: count }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK))
}

/** So many chunks of the first groups that they contain `count` entries. */
function firstChunks<T>(groups: readonly ChunkedGroup<T>[], count: number): ChunkedGroup<T>[] {
  const shown: ChunkedGroup<T>[] = []
  let left = count
  for (const group of groups) {
    if (left <= 0) break
    const chunks: (readonly T[])[] = []
    for (const chunk of group.chunks) {
      if (left <= 0) break
      chunks.push(chunk)
      left -= chunk.length
    }
    shown.push({ ...group, chunks })
  }
  return shown
}

/** Entries on the screen at once after a change; enough for any window, whose own height costs a layout to read. */
function firstCount(): number {
  return Math.max(CHUNK, Math.ceil(screen.height / LOW_ENTRY))
}

function useGrowingCount(total: number, list: unknown): number {
  const first = import.meta.env.SSR ? total : firstCount()
  const [grown, setGrown] = useState({ list, count: first })
  const count = grown.list === list ? grown.count : first
  useEffect(() => {
    if (count >= total) return
    const grow = (to: number) => startTransition(() => setGrown({ list, count: to }))
    const showAll = () => setGrown({ list, count: total })
    // The browser lays the paper out as soon as this event is over.
    const onPrint = () => flushSync(showAll)
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') showAll()
    }
    const timer = setTimeout(() => grow(count + SLICE), count === first ? PAUSE : 16)
    addEventListener('beforeprint', onPrint)
    addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      removeEventListener('beforeprint', onPrint)
      removeEventListener('keydown', onKey)
    }
  }, [count, first, total, list])
  return count
}
