/** Of braces and environments in each other: the parser takes time with the square of the depth, and then the stack. */
const MAX_DEPTH = 400

/** Of those that nothing closes: for each the parser begins again. A file that was cut short has a handful. */
const MAX_UNCLOSED = 60

const TOKEN = /\\(?<side>begin|end)\s*\{(?<name>[^{}]*)\}|\\[\s\S]|[{}]|%[^\n]*/gu

/** True for a text that would keep the parser busy with finding out what closes what. */
export function isTangled(text: string): boolean {
  const open: string[] = []
  let unclosed = 0
  for (const { 0: token, groups = {} } of text.matchAll(TOKEN)) {
    const { side, name = '' } = groups
    if (token === '{') open.push('')
    else if (side === 'begin') open.push(name)
    else if (token === '}' || side === 'end') unclosed += close(open, token === '}' ? '' : name)
    if (open.length > MAX_DEPTH) return true
  }
  return unclosed + open.length > MAX_UNCLOSED
}

/** Closes the nearest that can be meant; how many inside of it stay without an end. */
function close(open: string[], name: string): number {
  const at = open.lastIndexOf(name)
  if (at < 0) return 0
  return open.splice(at).length - 1
}
