const STEP = /\\[\s\S]|[{}]|(?<!\s)\s+and(?=\s)/giu

/** A list of names at each `and` that is outside of braces, in linear time; names are trimmed, and none is empty. */
export function splitNames(list: string): string[] {
  const names: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: sign, index } of list.matchAll(STEP)) {
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (depth === 0 && !sign.startsWith('\\')) {
      names.push(list.slice(from, index).trim())
      from = index + sign.length
    }
  }
  names.push(list.slice(from).trim())
  return names.filter((name) => name !== '')
}
