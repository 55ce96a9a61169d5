import type { DateLook } from './style-dates.ts'
import type { NameLook } from './style-names.ts'
import type { PageForm } from './page-range.ts'
import type { Template } from './template.ts'

/** A citation style as data. */
export interface Style {
  names: NameLook
  dates: DateLook
  pages: { form: PageForm; dash: string }
  template: Template
}
