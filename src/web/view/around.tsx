import type { ReactNode } from 'react'

/** Stands in a message for the value that is an element: a character that no message has. */
export const SLOT = '\uFFFC'

/**
 * A message with an element as one of its values.
 *
 * @example <Around message={t('list.bracketed', { text: 'h-index', note: SLOT })}><DateText … /></Around>
 */
export function Around({ message, children }: { message: string; children: ReactNode }) {
  const [before = '', after = ''] = message.split(SLOT)
  return (
    <>
      {before}
      {children}
      {after}
    </>
  )
}
