import { type Inline, type LocalizedInline, plainText } from '#core/bundle/rich-text.ts'
import type { Locale } from '#core/schema/locale.ts'
import { languageOf } from '#core/text/language-of.ts'
import { pickSide } from '#core/text/pick-text.ts'
import { HAN_RUN } from './local-inline.tsx'

/** The stretches of text in which `LocalInline` marks hits, each for itself. */
export function leafTexts(value: LocalizedInline, locale: Locale): string[] {
  const side = pickSide(value, locale)
  return side === undefined ? [] : leavesOf(side.value, side.lang)
}

function leavesOf(nodes: readonly Inline[], lang: Locale): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return lang === 'en' ? node.split(HAN_RUN) : [node]
    return leavesOf(node.children, languageOf(plainText(node.children), lang))
  })
}
