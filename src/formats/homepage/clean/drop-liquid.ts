const COMMENT_LINE = /^ {0,3}\[(?:comment|\/\/)\]:[^\n]*$/gimu
const LIQUID_COMMENT = /\{%-?\s*comment\s*-?%\}[\s\S]*?(?:\{%-?\s*endcomment\s*-?%\}|$)/gu
const LIQUID_TAG = /\{%(?:[^%{]|%(?!\})|\{(?!%)){0,2000}%\}/gu
const LIQUID_VALUE = /\{\{(?:[^{}]|\}(?!\})|\{(?!\{)){0,500}\}\}/gu
const QUOTED = /^\{\{-?\s*(["'])([^"'\n]*)\1\s*\|\s*(?:relative_url|absolute_url|prepend)/u
const KRAMDOWN = /\{:[^{}\n]{0,500}\}|\{#[\w:.-]{1,80}\}/gu

/**
 * The text without the template's own language: Liquid tags, comment lines, kramdown attributes.
 * URLs that Liquid completes keep their written part; the number of lines stays the same.
 */
export function dropLiquid(text: string): string {
  return text
    .replace(COMMENT_LINE, '')
    .replace(LIQUID_COMMENT, onlyLineBreaks)
    .replace(LIQUID_TAG, onlyLineBreaks)
    .replace(LIQUID_VALUE, (value) => QUOTED.exec(value)?.[2] ?? onlyLineBreaks(value))
    .replace(KRAMDOWN, '')
}

function onlyLineBreaks(text: string): string {
  return text.replace(/[^\n]+/gu, '')
}
