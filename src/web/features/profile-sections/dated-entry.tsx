import type { ReactNode } from 'react'
import { useView } from '#web/view/view.ts'

interface DatedEntryProps {
  id?: string
  when: ReactNode
  title: ReactNode
  children?: ReactNode
}

/** Periods in Chinese are longer. */
const COLUMNS = {
  en: 'sm:grid-cols-[9.5rem_minmax(0,1fr)]',
  zh: 'sm:grid-cols-[11.5rem_minmax(0,1fr)]',
}

/** An entry of a list in the order of time: when, beside what it was. */
export function DatedEntry({ id, when, title, children }: DatedEntryProps) {
  const { locale } = useView()
  return (
    <li id={id} className={`grid gap-x-5 py-2 ${COLUMNS[locale]}`}>
      <p className="text-sm/relaxed text-muted equal-figures">{when}</p>
      <div>
        <h3 className="text-base/normal">{title}</h3>
        {children}
      </div>
    </li>
  )
}
