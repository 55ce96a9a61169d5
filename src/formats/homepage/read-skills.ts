import type { SkillGroup } from '#core/schema/skill-group.ts'
import { entryOf, textOfItem, type Entry, type Reader } from './entry.ts'
import { plainText } from './inline-markdown.ts'
import { said } from './language-of-text.ts'
import type { Item } from './read-items.ts'

/** "Languages: Python, C++": a group and what is in it. */
export function readSkills(item: Item, reader: Reader): Entry<SkillGroup>[] {
  const match = /^([^:：]{2,60}?)\s*[:：]\s*(\S.*)$/su.exec(plainText(textOfItem(item)))
  if (match === null) {
    reader.report('not-understood', item.place, textOfItem(item))
    return []
  }
  const [, name = '', list = ''] = match
  const parts = list.replace(/[.。]$/u, '').split(/\s*[,，;；、]\s*(?:and\s+|etc\.?$)?/u)
  // A sentence is no list.
  const words = parts.some((part) => part.split(/\s+/u).length > 3) ? [list] : parts
  // Words in Latin letters are names of tools, the same in both languages.
  const items = words
    .filter((word) => word !== '')
    .map((word) =>
      /\s\S+\s/u.test(word) || /\p{Script=Han}/u.test(word) ? said(reader.lang, word) : word,
    )
  return [entryOf({ name: said(reader.lang, name), items }, item, reader)]
}
