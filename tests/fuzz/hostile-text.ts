import type { Random } from '../bench/random.ts'

/** Pieces that mean something to one program or another, by the program. */
export const HOSTILE_PIECES = {
  tex: [
    '$',
    '$$',
    '{',
    '}',
    '\\',
    '%',
    '#',
    '&',
    '~',
    '_',
    '^',
    '^^5c',
    '^^M',
    '\\input{/etc/passwd}',
    '\\write18{id}',
    '\\def\\x{y}',
    '\\csname x\\endcsname',
    '\\catcode`\\$=11',
    '\\begin{document}',
    '\\end{itemize}',
    '\\item',
    '\\frac{1}',
    '\\sqrt[3]{x}',
    '\\left(',
    '\\right)',
    '\\left\\{',
    '\\text{a_b}',
    '\\alpha',
    '\\{',
    '\\}',
    '\\$',
    '\\\\',
    '$x^2$',
    '$\\frac{a}{b}$',
    '$}$',
    '[',
    ']',
    '--',
    '``',
    '"',
  ],
  bibtex: [
    '}\n@article{evil, title = {Planted}}',
    '@article{evil,',
    '@string{a = "b"}',
    '@comment{',
    '"',
    ' and ',
    ' AND ',
    'others',
    ',',
    '=',
    ' # ',
    'family=Evil',
    '},\n  note = {',
  ],
  ris: ['\r\nER  - \r\nTY  - JOUR\r\nTI  - Planted', '\nER  - ', '\nTI  - ', 'TY  - JOUR'],
  markdown: [
    '\n\n# Planted\n\n',
    '\n- ',
    '1. ',
    '- ',
    '+ ',
    '* ',
    '> ',
    '===',
    '---',
    '\n```\n',
    '~~~',
    '`',
    '``',
    '*',
    '**',
    '_',
    '[x](javascript:alert(1))',
    '](javascript:alert(1))',
    '![x](https://evil.example/x.png)',
    '!',
    '[^1]: x',
    '\n[x]: javascript:alert(1)\n',
    '<https://evil.example>',
    '| a | b |\n| - | - |',
    ':-',
    '    code',
    '  \n',
  ],
  html: [
    '<script>alert(1)</script>',
    '</script>',
    '<!--',
    '-->',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "'",
    '&lt;',
    '&colon;',
    ']]>',
    '<![CDATA[',
    '<?xml version="1.0"?>',
    '<i>',
  ],
  terminal: [
    '\u001b[2J',
    '\u001b]0;title\u0007',
    '\u001b[31m',
    '\u009b31m',
    '\r',
    '\u0008',
    '\u007f',
    '\u0000',
    '\u000b',
    '\u000c',
    '\u0085',
    '\u0090',
    '\uFDD0red;',
    '\n',
    '\t',
  ],
  unicode: [
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u2028',
    '\u2029',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\ue000',
    '\ue001',
    '\u00a0',
    'é',
    'ﬁ',
    '郑',
    '《题》',
    '😀',
    '𝔼',
    '𠮷',
    'שלום',
    '\u0301',
    '＄',
    '｛',
  ],
  plain: ['A', 'b', ' ', ' ', 'LLM', 'GPT-4o', 'of', '5', '2024', '.', ':', '?', '-', '(', ')'],
} as const satisfies Record<string, readonly string[]>

export type HostileKind = keyof typeof HOSTILE_PIECES

const KINDS = Object.keys(HOSTILE_PIECES) as HostileKind[]

/** Any text at all, of at most so many pieces; often with more of one kind than of the others. */
export function hostileText(random: Random, most = 8): string {
  const mostly = random.pick(KINDS)
  const pieces = Array.from({ length: random.between(0, most) }, () =>
    random.pick<string>(HOSTILE_PIECES[random.chance(0.5) ? mostly : random.pick(KINDS)]),
  )
  return pieces.join(random.chance(0.3) ? ' ' : '')
}

/** One in which something can be seen, as the schema asks of texts. */
export function hostileWords(random: Random, most = 8): string {
  const text = hostileText(random, most)
  const word = random.pick(['x', 'Word', '郑', '7'])
  return random.chance(0.5) ? text + word : word + text
}

/** On one side, or on both; a text for both. */
export function hostileLocalized(random: Random): string | { en?: string; zh?: string } {
  const en = hostileWords(random)
  const zh = hostileWords(random)
  return random.pick([en, { en }, { zh }, { en, zh }])
}

/** An address that a page may link to, with signs that other programs take for their own. */
export function hostileUrl(random: Random): string {
  const signs = [
    'a',
    '/',
    '?q=',
    '&copy;',
    '&b=',
    '%20',
    '%',
    '#',
    '~',
    '_',
    '{',
    '}',
    '^^5c',
    '$',
    '"',
    "'",
    '(',
    ')',
    '<',
    '>',
    '[',
    ']',
    '*',
    '`',
    '|',
    '!',
    ',',
    ';',
    '@',
    '=',
    '郑',
  ]
  const tail = Array.from({ length: random.between(0, 10) }, () => random.pick(signs)).join('')
  return `https://a.example/${tail}`
}
