import { createContext, use, type ReactNode } from 'react'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Highlighter, Meaning } from '#core/search/highlighter.ts'

/** What is known of a text that may be marked. */
export type MarkedMeaning = Meaning & {
  /** Whose name it is: where a query has found another spelling, the text is marked as a whole. */
  person?: PersonName | undefined
}

/** Marks what a query has found; its code comes with the filtered list. */
export interface Marks {
  highlighter: Highlighter
  isHit: (name: string, person: PersonName | undefined) => boolean
  render: (text: string, meaning: MarkedMeaning) => ReactNode
}

/** Set by a filtered list for what is below it; undefined everywhere else. */
export const MarksContext = createContext<Marks | undefined>(undefined)

/** A text with what the query has found in it marked. */
export function Marked({ text, ...meaning }: { text: string } & MarkedMeaning): ReactNode {
  const marks = use(MarksContext)
  return marks ? marks.render(text, meaning) : text
}
