import type { ReactNode } from 'react'

/** What a page is for, below its title. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="-mt-2 mb-10 max-w-[42rem] text-lg text-muted">{children}</p>
}
