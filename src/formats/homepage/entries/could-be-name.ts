import { isPlaceholder } from '../text/placeholders.ts'
import { ORGANIZATION, UNIT } from './organization-words.ts'
import { isPlaceName } from './place-names.ts'

const NAME =
  /^\p{Lu}[\p{Script=Latin}\p{M}.'’-]*(?: (?:\p{Lu}[\p{Script=Latin}\p{M}.'’-]*|van|von|de|der|da|dos|del|la|le|bin|al)){1,3}$/u

/** True for two to four words that begin with capitals, as the words of a name do. */
export function isLatinName(text: string): boolean {
  return NAME.test(text)
}

/** "Shen, Lan" is one name, and "Lan Shen, Ph.D." is more than one. */
export const TURNED_NAME = /^\p{Lu}[\p{L}'’-]+,\s+\p{Lu}[\p{L}'’-]+$/u
const NO_NAME =
  /\b(?:curriculum|vitae|resume|address|phone|email|e-mail|home|work|date|birth|nationality|gender|marital|status|personal|profile|contact|information|research|student|professor|engineer|scientist|assistant|learning|science|engineering|page|updated|last|version|statement|road|street|avenue|drive|building|room|fellow|candidate|objective|summary|download)\b|[@\d:/]/iu

/** True for a line with nothing but a name, as far as its words show. */
export function couldBeName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || NO_NAME.test(text) || isPlaceholder(text)) return false
  if (UNIT.test(text) || ORGANIZATION.test(text) || isPlaceName(text)) return false
  const latin = text
    .replaceAll(/[（(]?\p{Script=Han}+[）)]?/gu, ' ')
    .replaceAll(/\([^()\d]{1,40}\)/gu, ' ')
  const words = latin.replaceAll(/\s+/gu, ' ').trim()
  return /^\p{Script=Han}{2,4}$/u.test(text) || isLatinName(words) || TURNED_NAME.test(text)
}
