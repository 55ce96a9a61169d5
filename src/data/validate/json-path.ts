/** Keys and indexes from the root of a JSON file to a value. */
export type JsonPath = readonly (string | number)[]

/** The first step to a line of a page: `['#text', 3]`. */
export const PAGE_TEXT = '#text'

const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u

/**
 * The path as text; empty for the text of a page, where the line says it all.
 *
 * @example formatPath(['publications', 3, 'a b']) // 'publications[3]["a b"]'
 */
export function formatPath(path: JsonPath): string {
  if (path[0] === PAGE_TEXT) return ''
  return path.reduce<string>((text, step) => text + formatStep(step, text === ''), '')
}

function formatStep(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`
  if (!PLAIN_KEY.test(step)) return `[${JSON.stringify(step)}]`
  return first ? step : `.${step}`
}
