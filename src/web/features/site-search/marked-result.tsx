import { useCallback, type ReactNode } from 'react'
import type { Highlighter } from '#core/search/highlighter.ts'
import { rangesIn, RowMarks } from '#web/long-list/row-marks.ts'

interface MarkedResultProps {
  /** Undefined where there is nothing to mark. */
  by: Highlighter | undefined
  children: ReactNode
}

/** A result of the search with what the query has found in it marked, names and titles in pinyin, too. */
export function MarkedResult({ by, children }: MarkedResultProps) {
  const mark = useCallback(
    (element: HTMLElement) => {
      const marks = new RowMarks()
      if (by) marks.mark(element, (text) => rangesIn(text, by, { name: true }))
      marks.paint()
      return () => {
        marks.clear()
        marks.paint()
      }
    },
    [by],
  )
  return (
    <span ref={mark} className="contents">
      {children}
    </span>
  )
}
