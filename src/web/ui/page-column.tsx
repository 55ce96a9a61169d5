import type { ReactNode } from 'react'

/** A page that is not one person's: one column in the middle. */
export function PageColumn({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-[54rem] pt-6 print:max-w-none print:p-0 embed:max-w-none embed:p-0">
      {children}
    </div>
  )
}
