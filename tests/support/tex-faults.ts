import { MATH_COMMANDS } from '#core/text/math-commands.ts'

/** What the writers themselves say in TeX. */
const OURS = new Set(
  (
    'textbraceleft textbraceright textasciitilde textasciicircum textless textgreater textbar textbackslash textperiodcentered ldots ensuremath surd textsuperscript textsubscript ' +
    'LARGE bfseries par smallskip textit textbf emph texttt mbox href string quad section item small begin end'
  ).split(' '),
)

const TOKEN = /\\(?:[A-Za-z]+|[\s\S]|$)|[\s\S]/gu

/**
 * What is wrong with TeX that we have written: a command that is not ours, an open group, a sign that TeX obeys. The
 * commands of known mathematics are ours, too.
 */
export function texFaults(source: string): string[] {
  const faults: string[] = []
  let depth = 0
  let mathFrom: number | undefined
  if (source.includes('^^')) faults.push('a sign in disguise')
  let before = ''
  for (const [token] of source.matchAll(TOKEN)) {
    if (token.startsWith('\\')) {
      if (!isOurs(token.slice(1))) faults.push(`the command ${token}`)
    } else if (token === '{') depth += 1
    else if (token === '}') depth -= 1
    else if (token === '$') {
      if (mathFrom === undefined) mathFrom = depth
      else if (mathFrom === depth) mathFrom = undefined
      else faults.push('mathematics that ends in a group')
    } else if (/[%#&]/u.test(token)) faults.push(`a ${token}`)
    else if (/[\^_~]/u.test(token) && mathFrom === undefined && before !== '\\string')
      faults.push(`a ${token}`)
    else if (/[\p{Cc}\p{Cs}\u2028\u2029\u2066-\u2069]/u.test(token) && token !== '\n')
      faults.push('a control')
    if (depth < 0) return [...faults, 'a brace too many']
    before = token
  }
  if (depth > 0) faults.push('an open brace')
  if (mathFrom !== undefined) faults.push('open mathematics')
  return faults
}

function isOurs(name: string): boolean {
  if (/^[%#&_$]$/u.test(name)) return true
  return OURS.has(name) || MATH_COMMANDS.has(name)
}
