import type { ReactNode } from 'react'

/** One line of the results: a link, or something to do. */
export interface SearchOption {
  id: string
  content: ReactNode
  href?: string
  run?: () => void
  /** True where the dialog stays open afterwards. */
  stays?: true
  /** True for a link to the same page, which stays where it is scrolled to. */
  keepsPlace?: true
}

export interface SearchGroup {
  id: string
  label: string
  /** How many there are; more than the options where those are only the first ones. */
  count?: number
  options: readonly SearchOption[]
}

/** A page or an action that the site offers by its name. */
export interface SiteCommand extends Omit<SearchOption, 'content'> {
  kind: 'page' | 'action'
  label: string
}

/** The option so many places further, around the ends; `current` itself where there is none. */
export function moved(options: readonly SearchOption[], current: string, by: number): string {
  const at = options.findIndex(({ id }) => id === current)
  return options.at((at + by) % options.length)?.id ?? current
}
