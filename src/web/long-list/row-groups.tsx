import type { ReactNode } from 'react'
import { CHUNK } from './row-window.ts'

/** Above this, a list comes in chunks, and styles leave those out of sight without layout. */
const LONG = 30

export interface RowGroup<T> {
  key: string
  /** Undefined for a list without headings. */
  heading: ReactNode
  /** Unfolded by a click on the heading, and while the list is filtered. */
  folded?: boolean | undefined
  items: readonly T[]
}

interface RowGroupsProps<T> {
  groups: readonly RowGroup<T>[]
  /** Less room between groups: their headings are below those of the page. */
  dense?: boolean
  itemKey: (item: T) => string
  children: (item: T) => ReactNode
}

/**
 * Groups of rows under headings, rendered once: by the build, or by React after a navigation. From then on they belong
 * to `LongList`, which finds its way by the class names here.
 */
export function RowGroups<T>({ groups, dense = false, itemKey, children }: RowGroupsProps<T>) {
  const total = groups.reduce((sum, group) => sum + group.items.length, 0)
  const long = total > LONG
  return (
    <div className="long-list" data-long={long || undefined} data-dense={dense || undefined}>
      {groups.map(({ key, heading, folded, items }) => (
        <Group key={key} heading={heading} folded={folded}>
          {chunksOf(items, long ? CHUNK : items.length).map((chunk, at) => (
            <ol
              key={at}
              className="list-entries"
              data-entries={chunk.length < CHUNK ? chunk.length : undefined}
            >
              {chunk.map((item) => (
                <li key={itemKey(item)}>{children(item)}</li>
              ))}
            </ol>
          ))}
        </Group>
      ))}
    </div>
  )
}

function Group({
  heading,
  folded = false,
  children,
}: Pick<RowGroup<unknown>, 'heading' | 'folded'> & { children: ReactNode }) {
  if (!folded) {
    return (
      <section className="list-group">
        {heading}
        {children}
      </section>
    )
  }
  return (
    <details className="list-group">
      <summary className="list-fold">{heading}</summary>
      {children}
    </details>
  )
}

/** A heading with how many rows are below it. */
export function RowHeading({
  level = 2,
  children,
  count,
}: {
  level?: 2 | 3
  children: ReactNode
  count: number
}) {
  const Heading = `h${level}` as const
  return (
    <Heading className="list-heading">
      {children} <span className="list-heading-count">{count}</span>
    </Heading>
  )
}

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size))
}
