import type { DateLook } from './style-dates.ts'
import type { NameLook } from './style-names.ts'
import type { PageForm } from './page-range.ts'
import type { RoleLook, Template } from './template.ts'

/** A citation style as data. */
export interface Style {
  names: NameLook
  /** What is said of the editors of a book without an author, whose place they take. */
  editors: RoleLook
  /** The number of an edition in Chinese; it is `第2版` by default. */
  plainEdition?: true
  dates: DateLook
  pages: { form: PageForm; dash: string }
  template: Template
}
