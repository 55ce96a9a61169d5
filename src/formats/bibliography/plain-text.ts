import { lookUp } from '../look-up.ts'

/** Tags that only format text. They are dropped; any other `<…>` is part of the text. */
const TAG =
  /<\/?(?:a|b|br|code|em|i|li|p|sc|scp|small|span|strong|sub|sup|tt|u|ul|jats:[a-z-]+)(?:\s[^<>]*)?\/?>/giu

const ENTITY = /&(?:#(?<code>\d{1,7}|x[\da-f]{1,6})|(?<name>[a-z]{2,6}));/giu

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
}

// LaTeX puts accents on letters without a dot, which Unicode does not compose.
const DOTLESS = [
  [/ı(?=[\u0300-\u036f])/gu, 'i'],
  [/ȷ(?=[\u0300-\u036f])/gu, 'j'],
] as const

/**
 * The text of a little HTML, on one line: parsers and publishers put `<i>`, `<sup>` and entities in titles.
 *
 * @example plainText('A <i>b</i> &amp; c') // 'A b & c'
 */
export function plainText(html: string): string {
  let text = html.replaceAll(TAG, '').replaceAll(ENTITY, entityText)
  for (const [letter, dotted] of DOTLESS) text = text.replaceAll(letter, dotted)
  return text
    .normalize('NFC')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

function entityText(entity: string, ...rest: unknown[]): string {
  const { code, name } = rest.at(-1) as { code?: string; name?: string }
  if (name !== undefined) return lookUp(NAMED, name.toLowerCase()) ?? entity
  const point = Number(code?.replace(/^x/iu, '0x'))
  return isScalar(point) ? String.fromCodePoint(point) : entity
}

function isScalar(point: number): boolean {
  return point > 0 && point <= 0x10_ff_ff && !(point >= 0xd8_00 && point <= 0xdf_ff)
}

/** Plain text as Markdown of a bundle, with everything special escaped. */
export function asMarkdown(text: string): string {
  return text.replaceAll(/[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (sign) => `\\${sign}`)
}
