import type { SkillGroup } from '#core/schema/profile-sections.ts'
import { entryOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { plainText } from '../text/inline-markdown.ts'
import { languageOfText, localized } from '../text/language-of-text.ts'
import type { Item } from '../split/read-items.ts'

/** "[Computer skills] Linux; R". */
const IN_BRACKETS = /^[[【]([^\][【】]{2,60})[\]】]\s*(\S.*)$/su
const GROUP = /^([^:：]{2,60}?)\s*[:：]\s*(\S.*)$/su

/** "Languages: Python, C++": a group and what is in it; each line of an entry may be one. */
export function readSkills(item: Item, reader: Reader): Entry<SkillGroup>[] {
  if (
    item.parts.length > 1 &&
    item.children.length === 0 &&
    item.parts.every((part) => GROUP.test(plainText(part)))
  )
    return item.parts.flatMap((part) => readSkills({ ...item, parts: [part] }, reader))
  const words = plainText(textOfItem(item))
  const match = GROUP.exec(words) ?? IN_BRACKETS.exec(words)
  if (match === null) {
    reader.report('not-understood', textOfItem(item))
    return []
  }
  const [, name = '', list = ''] = match
  const parts = list
    .replace(/[.。]$/u, '')
    .split(/(?:(?<!\s)\s+)?[,，;；、]\s*(?:and\s+|etc\.?$)?/u)
  // A sentence is not a list.
  const kept = parts.some((part) => part.split(/\s+/u).length > 3) ? [list] : parts
  // Words in Latin letters are names of tools, which are the same in both languages.
  const items = kept
    .filter((word) => word !== '')
    .map((word) =>
      /\s\S+\s/u.test(word) || /\p{Script=Han}/u.test(word) ? localized(reader.lang, word) : word,
    )
  const group = localized(languageOfText(name) ?? reader.lang, name)
  return [entryOf({ name: group, items }, item, reader)]
}
