import type { Locale } from '#core/schema/locale.ts'
import { visibleLine } from '#core/text/control-characters.ts'
import { ISSUE_TEXTS } from '#i18n/issues/issue-texts.ts'
import type { IssueParam, IssueParams } from './issue.ts'

type Texts = Readonly<Record<string, string>>

/**
 * The text of a key in `locale`, filled in; `undefined` where there is none. A text made for one of the
 * parameters (`unknown-key.cure.nearest`) goes before the general one (`unknown-key.cure`). Parameters come from the
 * data: what is in them stays on its line, and controls are shown as escapes.
 */
export function issueText(
  locale: Locale,
  key: string,
  params: IssueParams = {},
): string | undefined {
  const texts = ISSUE_TEXTS[locale]
  const special = Object.keys(params).map((name) => texts[`${key}.${name}`])
  const template = special.find((text) => text !== undefined) ?? texts[key]
  return template?.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => paramText(params[name], texts))
}

/** A text that counts: `key.one` or `key.other` by the rules of the language. */
export function countText(locale: Locale, key: string, count: number): string {
  const form = new Intl.PluralRules(locale).select(count)
  return issueText(locale, `${key}.${form}`, { count }) ?? String(count)
}

function paramText(param: IssueParam | undefined, texts: Texts): string {
  if (typeof param !== 'object') return visibleLine(String(param ?? ''))
  if ('words' in param)
    return joined(param.words.map(visibleLine), texts['comma'], texts['or.words'])
  const terms = param.terms.map((term) => texts[term] ?? term)
  return joined(terms, texts['comma'], texts['or.terms'])
}

function joined(words: readonly string[], comma = ', ', or = ' / '): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : words.slice(0, -1).join(comma) + or + last
}
