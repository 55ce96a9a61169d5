import type { ReactNode } from 'react'

interface LeavesProps {
  left: ReactNode
  leftPrinted?: boolean
  children: ReactNode
}

/** The two leaves of a page: on the left who it is, on the right the work. One above the other where there is no room for both. */
export function Leaves({ left, leftPrinted = true, children }: LeavesProps) {
  return (
    <div className="columns:grid columns:grid-cols-[18rem_minmax(0,1fr)] columns:pt-7">
      <div
        className={`embed:hidden columns:sticky columns:top-0 columns:max-h-screen columns:[scrollbar-width:thin] columns:self-start columns:overflow-y-auto columns:py-5 columns:pe-9 ${leftPrinted ? '' : 'print:hidden'}`}
      >
        {left}
      </div>
      <div className="columns:min-h-128 columns:border-s columns:border-rule columns:ps-12 columns:pt-3">
        {children}
      </div>
    </div>
  )
}
