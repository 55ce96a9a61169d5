import { Fragment, useMemo, type ReactNode } from 'react'
import { writtenForms } from '#core/names/format-name.ts'
import type { PersonName } from '#core/schema/person-name.ts'
import type { Highlighter, Meaning, Part } from '#core/search/highlighter.ts'
import { MarksContext, type Marks } from './marks.tsx'

/** Below it, what the highlighter finds is marked. */
export function Highlighted(props: { by: Highlighter | undefined; children: ReactNode }) {
  const marks = useMemo(() => props.by && createMarks(props.by), [props.by])
  return <MarksContext value={marks}>{props.children}</MarksContext>
}

export function Parts({ parts }: { parts: readonly Part[] }): ReactNode {
  return nodesOf(parts)
}

/** A name counts as all spellings under which the person is known. */
export function nameMeaning(person: PersonName | undefined): Meaning {
  return { name: true, ...(person && { also: writtenForms(person) }) }
}

function createMarks(highlighter: Highlighter): Marks {
  return {
    highlighter,
    isHit: (name, person) => highlighter.hits(name, nameMeaning(person)).size > 0,
    render: (text, { person, ...meaning }) =>
      nodesOf(highlighter.parts(text, { ...meaning, ...(person && nameMeaning(person)) })),
  }
}

function nodesOf(parts: readonly Part[]): ReactNode {
  if (parts.length === 1 && parts[0]?.hit === false) return parts[0].text
  return parts.map(({ text, hit }, at) =>
    hit ? (
      <mark key={at} className="hit">
        {text}
      </mark>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  )
}
