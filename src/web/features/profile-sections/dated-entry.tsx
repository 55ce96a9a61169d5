import type { ReactNode } from 'react'
import type { BundlePicture } from '#core/bundle/bundle-picture.ts'
import { Teaser } from '#web/view/teaser.tsx'
import { useView } from '#web/view/view.ts'

interface DatedEntryProps {
  /** In a list whose items are there already. */
  as?: 'li' | 'div' | undefined
  /** By what is above it. */
  heading?: 'h2' | 'h3' | undefined
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
export function DatedEntry({
  as: Entry = 'li',
  heading: Heading = 'h3',
  id,
  when,
  title,
  picture,
  href,
  children,
}: DatedEntryProps) {
  const { locale } = useView()
  return (
    <Entry
      id={id}
      className={`grid gap-x-5 py-2 ${COLUMNS[locale]} ${picture ? 'with-teaser' : ''}`}
    >
      <p className="text-sm/relaxed text-muted equal-figures">{when}</p>
      <div>
        <Heading className="text-base/normal">{title}</Heading>
        {children}
      </div>
      <Teaser picture={picture} href={href} />
    </Entry>
  )
}
