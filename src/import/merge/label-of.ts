import { isJsonObject } from '#core/json/json-value.ts'
import type { Item } from './item-keys.ts'

/** What names a member of a list to a person, in the order in which it is looked for. */
const NAMING = [
  'title',
  'name',
  'institution',
  'organization',
  'course',
  'venue',
  'role',
  'text',
  'url',
  'kind',
  'subject',
] as const

const LONGEST = 60

/** A few words for a member of a list: the id, or what it is called. */
export function labelOf({ value, id }: Item): string {
  return id ?? shortened(naming(value))
}

function naming(value: unknown): string {
  if (!isJsonObject(value)) return typeof value === 'string' ? value : JSON.stringify(value)
  const date = typeof value['date'] === 'string' ? `${value['date']} ` : ''
  const name = NAMING.find((key) => value[key] !== undefined)
  if (name !== undefined) return date + naming(value[name])
  const wording = value['en'] ?? value['zh']
  return typeof wording === 'string' ? wording : naming(wording ?? JSON.stringify(value))
}

function shortened(text: string): string {
  const letters = [...text.replaceAll(/\s+/gu, ' ').trim()]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('')
}
