import { defined, filled } from '#core/json/defined.ts'
import type { Project } from '#core/schema/project.ts'
import { trimOf } from '#core/text/trim-of.ts'
import { idOf } from '../data/id-of.ts'
import type { Item } from '../split/read-items.ts'
import { plainText, tidyMarkdown } from '../text/inline-markdown.ts'
import { localized, localizedName } from '../text/language-of-text.ts'
import { findDates } from '../text/read-date.ts'
import { takeLinks } from '../text/take-links.ts'
import { entryOf, textOfItem, type Entry, type Reader } from './entry.ts'

const FUNDER =
  /国家(?:自然|社会)科学基金|国家重点研发计划|中国博士后科学基金|(?:\p{Script=Han}{2,4}(?:省|市))(?:自然|社会)科学基金|National Natural Science Foundation of China|NSFC|National Science Foundation|NSF|National Key R&D Program of China|European Research Council|ERC|Horizon 2020/u
const PROGRAM =
  /(?:面上|青年|重点|重大|优秀青年|杰出青年|地区|联合基金)(?:科学基金)?项目|青年科学基金/u
const NUMBER =
  /(?<![\p{L}\p{N}])(?:No\.?\s*)?(?<number>[A-Z]{0,3}\d{6,14}|\d{4}YF[A-Z]\d{6,9})(?![\p{L}\p{N}])/u
const AMOUNT = /(?<![\d.])(?<amount>\d{1,6}(?:\.\d{1,2})?) ?万元?/u
const ROLE =
  /主持|参与|项目负责人|课题负责人|骨干|\bprincipal investigator\b|\bco-?PI\b|\bPI\b|\bparticipant\b/iu
const TITLE = /[“"《「](?<quoted>[^“”"《》「」]{3,200})[”"》」]|\*\*(?<bold>[^*]{2,200})\*\*/u

/** A project or grant of a page: what it is called, when, who pays, and what else is said. */
export function readPageProject(item: Item, count: number, reader: Reader): Entry<Project>[] {
  const { lang, report } = reader
  const own = item.parts.join(' ')
  const label = /^\s*(?:\*\*)?\[(?<label>[^\][]{2,200})\]\([^()\s]{1,2000}\)/u.exec(own)?.groups?.[
    'label'
  ]
  const { text: unlinked, links } = takeLinks(own, report)
  const [found] = findDates(unlinked)
  const period = typeof found?.value === 'string' ? { start: found.value } : found?.value
  const undated =
    found === undefined
      ? unlinked
      : `${unlinked.slice(0, found.index)} ${unlinked.slice(found.index + found.length)}`
  const { quoted, bold } = TITLE.exec(undated)?.groups ?? {}
  const words = trimOf(
    plainText(undated).replace(/[,，]\s*(?=[,，])/gu, ''),
    /[\s,，.。:：;；|()（）–-]/u,
  )
  const [head = '', ...tail] = words.split(/[:：]\s+|\s[–—-]\s/u)
  const isHead = tail.length > 0 && head.length < 80
  const title = plainText(label ?? quoted ?? bold ?? (isHead ? head : words))
  if (title === '' || title.length > 300) {
    report('not-understood', textOfItem(item))
    return []
  }
  const funding = readFunding(words, lang)
  const rest = title === words ? '' : isHead && title === head ? tail.join(': ') : words
  const below = item.children.map((child) => `- ${tidyMarkdown(textOfItem(child), report)}`)
  const summary = [rest, below.join('\n')].filter((part) => part !== '').join('\n\n')
  const role = ROLE.exec(words)?.[0]
  const value: Project = defined({
    id: idOf('', title, count),
    title: localizedName(lang, title),
    kind: links.some(({ type }) => type === 'code') ? ('software' as const) : ('research' as const),
    role: role === undefined ? undefined : localized(lang, role),
    period,
    summary: summary === '' ? undefined : localized(lang, summary),
    links: filled(links),
    funding: funding === undefined ? undefined : [funding],
  })
  return [entryOf(value, item, reader)]
}

function readFunding(words: string, lang: 'en' | 'zh') {
  const funder = FUNDER.exec(words)?.[0]
  if (funder === undefined) return undefined
  const program = PROGRAM.exec(words)?.[0]
  const number = NUMBER.exec(words)?.groups?.['number']
  const amount = AMOUNT.exec(words)?.groups?.['amount']
  return defined({
    funder: localized(lang, funder),
    program: program === undefined ? undefined : localized(lang, program),
    number,
    ...(amount !== undefined && { amount: Math.round(Number(amount) * 10_000), currency: 'CNY' }),
  })
}
