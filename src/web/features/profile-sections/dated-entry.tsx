import type { ReactNode } from 'react'
import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { Teaser } from '#web/view/teaser.tsx'
import { useView } from '#web/view/view.ts'

interface DatedEntryProps {
  id?: string
  when: ReactNode
  title: ReactNode
  picture?: BundlePicture | undefined
  /** Of the entry, where it has one. */
  href?: string | undefined
  children?: ReactNode
}

/** Periods in Chinese are longer. */
const COLUMNS = {
  en: 'sm:grid-cols-[9.5rem_minmax(0,1fr)]',
  zh: 'sm:grid-cols-[11.5rem_minmax(0,1fr)]',
}

/** An entry of a list in the order of time: when, beside what it was. */
export function DatedEntry({ id, when, title, picture, href, children }: DatedEntryProps) {
  const { locale } = useView()
  return (
    <li id={id} className={`grid gap-x-5 py-2 ${COLUMNS[locale]} ${picture ? 'with-teaser' : ''}`}>
      <p className="text-sm/relaxed text-muted equal-figures">{when}</p>
      <div>
        <h3 className="text-base/normal">{title}</h3>
        {children}
      </div>
      <Teaser picture={picture} href={href} />
    </li>
  )
}
