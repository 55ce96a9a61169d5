import type { CleanPage } from '../clean/clean-page.ts'
import type { Settings } from '../clean/split-front-matter.ts'
import { findDates } from '../text/read-date.ts'

/** `2023-09-19-atlas.md`: a file without a date in it may have one in its name. */
export function datedByName({ settings, file }: CleanPage): Settings {
  if (settings['date'] !== undefined) return settings
  const name = file.split('/').at(-1) ?? ''
  const [found] = findDates(name.replace(/^(\d{4}-\d{2}-\d{2})[-_]/u, '$1 '))
  return found?.index === 0 && typeof found.value === 'string'
    ? { ...settings, date: found.value }
    : settings
}
