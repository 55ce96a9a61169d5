import type { WordRule } from './word-rules.ts'

/** What the rules find in a text: what was found, and what to write instead. */
export function findWords(text: string, rules: readonly WordRule[]): string[] {
  return rules.flatMap(({ pattern, instead }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const around = text.slice(Math.max(0, index - 20), index + found.length + 20)
      return `${found} → ${instead}: …${around.replaceAll('\n', ' ')}…`
    }),
  )
}

/** Markdown or a message as it is read: without code, values to be filled in, URLs of links, and marks of lists. */
export function proseOf(page: string): string {
  return page
    .replaceAll(/^( *)```.*\n[\s\S]*?^\1```$/gmu, '')
    .replaceAll(/`[^`\n]*`/gu, '`')
    .replaceAll(/\{\{\w+\}\}/gu, '0')
    .replaceAll(/\]\([^)\n]*\)/gu, ']')
    .replaceAll(/<!--.*?-->/gu, '')
    .replaceAll(/^ *(?:\d+\.|[-*]) /gmu, '')
}
