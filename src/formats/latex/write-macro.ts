import { HARD_BREAK } from '../homepage/text/page-line.ts'
import { kindOfMarkedHeading } from '../homepage/text/heading-words.ts'
import { isKnownTitle } from '../homepage/text/section-kinds.ts'
import { isPeriodText } from '../homepage/text/period-text.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { sourceOfGroup, type TexGroup, type TexNode } from './parse-tex.ts'
import { isContact, readContact } from './read-contact.ts'
import { afterAssignment, takeArguments, type Arity, type TexArguments } from './take-arguments.ts'
import { define, defineHeader, expand, isDefining } from './tex-definitions.ts'
import { breakLine, endLine, endParagraph, startPoint, write, writeHeading } from './tex-lines.ts'
import { spendStep } from './tex-budget.ts'
import * as table from './tex-macros.ts'
import { inlineText, reportUnread, type TexPage } from './tex-page.ts'
import { isEntryLike, writeEntry } from './write-entry.ts'
import { writeEnvironment } from './write-environment.ts'

/** How many arguments a macro takes at most, and what they become. */
type Handler = Partial<Arity> & { write: (page: TexPage, args: TexArguments, name: string) => void }

/** Writes the macro at `at`; returns where the text continues. */
export function writeMacro(
  page: TexPage,
  name: string,
  nodes: readonly TexNode[],
  at: number,
): number {
  if (isDefining(name)) return define(page, nodes, at)
  if (name === 'begin') return writeUnclosed(page, nodes, at)
  if (table.ICON.test(name)) return takeArguments(nodes, at, { most: 0, hasOptions: true }).next
  if (table.REGISTERS.has(name)) return afterAssignment(nodes, at)
  const { groups, next } = takeArguments(nodes, at)
  if (Object.hasOwn(table.ENTRIES, `${name}/${groups.length}`)) {
    writeEntry(page, name, groups)
    return next
  }
  const isLine = isLineOfEntry(page, name)
  const handler = isLine
    ? ENTRY_LINE
    : (HANDLERS.get(name) ?? (isContact(name) ? CONTACT : undefined))
  if (handler !== undefined) {
    const { most = 0, hasOptions = most > 0 } = handler
    const args = takeArguments(nodes, at, { most, hasOptions })
    handler.write(page, args, name)
    // In TeX the spaces after the name of a macro only end it.
    const isWord = /[A-Za-z]$/u.test(name) && args.next === at + 1
    return isWord && nodes[at + 1]?.type === 'whitespace' ? at + 2 : args.next
  }
  if (isOwnHeading(page, name, groups)) return writeOwnHeading(page, name, nodes, at)
  const definition = page.definitions.get(name)
  if (definition !== undefined) return expand(page, definition, nodes, at)
  if (groups.length > 1 && isEntryLike(page, groups)) {
    writeEntry(page, name, groups)
    return next
  }
  // The argument of an unknown macro is most likely text.
  return at + 1
}

/** `\sectiontitle{…}` by its name, `\education{Education}` by its words. */
function isOwnHeading(page: TexPage, name: string, groups: readonly TexGroup[]): boolean {
  if (groups.length === 0) return false
  const isAlone = groups.length === 1 && page.to.text.trim() === ''
  return table.HEADING_NAME.test(name) || (isAlone && isKnownTitle(contentText(page, groups)))
}

/** `\sectiontitle{Education}`: whatever it is defined as. */
function writeOwnHeading(
  page: TexPage,
  name: string,
  nodes: readonly TexNode[],
  at: number,
): number {
  const { groups, next } = takeArguments(nodes, at, { most: 1, hasOptions: true })
  const depth = table.HEADING_NAME.exec(name)?.groups?.['sub']?.length ?? 0
  writeHeading(page.to, depth > 0 ? 3 : 2, contentText(page, groups))
  return next
}

/** A truncated file has environments without an end: they extend to the end of the file. */
function writeUnclosed(page: TexPage, nodes: readonly TexNode[], at: number): number {
  const { groups, next } = takeArguments(nodes, at, { most: 1, hasOptions: false })
  const [group] = groups
  if (group === undefined) return next
  const env = sourceOfGroup(group, page.tree)
  // Each copies everything after it.
  spendStep(page.budget, nodes.length - next)
  writeEnvironment(page, env, nodes.slice(next))
  return nodes.length
}

/** `\location` has the period of a position, and of a patent only what became of it. */
function isLineOfEntry({ to }: TexPage, name: string): boolean {
  if (!table.ENTRY_LINES.has(name) || to.text.trim() === '') return false
  const heading = to.lines.findLast(({ text }) => text.startsWith('#'))?.text ?? ''
  const kind = kindOfMarkedHeading(heading.replace(/^#+ /u, ''))
  return name !== 'location' || (kind !== 'patents' && kind !== 'publications')
}

/** In the text of a CV these are lines of an entry, not about the person. */
const ENTRY_LINE: Handler = {
  most: 1,
  write: (page, { groups }) =>
    write(page.to, ` | ${contentText(page, groups).replace(/^\|\s?/u, '')}`),
}

const CONTACT: Handler = { most: 3, write: (page, args, name) => readContact(page, name, args) }

const MARKED = (mark: string): Handler => ({
  most: 1,
  write: (page, { groups }) => write(page.to, marked(contentText(page, groups), mark)),
})

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ...Object.entries(table.SIGNS).map(([name, sign]): [string, Handler] => [
    name,
    { write: (page) => write(page.to, sign) },
  ]),
  ...Object.entries(table.DROPPED).map(([name, most]): [string, Handler] => [
    name,
    { most, write: () => undefined },
  ]),
  ...Object.entries(table.WRAPPING).map(([name, most]): [string, Handler] => [
    name,
    { most, write: (page, { groups }) => page.visit(page, groups.at(-1)?.content ?? []) },
  ]),
  ...Object.entries(table.HEADINGS).map(([name, level]): [string, Handler] => [
    name,
    {
      most: 1,
      write: (page, { groups }) => writeHeading(page.to, level, contentText(page, groups)),
    },
  ]),
  ...each(table.BREAKS, { hasOptions: true, write: ({ to }) => breakLine(to) }),
  ...each(table.PARAGRAPHS, { write: ({ to }) => endParagraph(to) }),
  ...each(table.BOLD, MARKED('**')),
  ...each(table.ITALIC, MARKED('*')),
  ...each(table.ROLES, { most: 2, write: writeRole }),
  ...each(table.LABELED, { most: 3, write: writeLabeled }),
  ...each(table.LABELED_PAIRS, { most: 4, write: writeLabeledPairs }),
  ...each(table.POINTS, { most: 2, write: writePoints }),
  ...each(table.LIST_STARTS, { write: openList }),
  ...each(table.LIST_ENDS, { write: closeList }),
  ['item', { hasOptions: true, write: writeItem }],
  ['bibitem', { most: 1, write: writeItem }],
  ['href', { most: 2, write: writeLink }],
  ['url', { most: 1, write: writeLink }],
  ['nolinkurl', { most: 1, write: writeLink }],
  [
    'footnote',
    { most: 1, write: (page, { groups }) => reportUnread(page, contentText(page, groups)) },
  ],
  ['leftheader', { most: 1, write: defineHeader }],
  ['entry', { hasOptions: true, write: writeItem }],
  ...each(table.ENTRY_STARTS, { most: 1, write: startEntry }),
  ...each(table.INCLUDES, { most: 1, write: include }),
  ['import', { most: 2, write: include }],
  ['subimport', { most: 2, write: include }],
])

function each(names: ReadonlySet<string>, handler: Handler): [string, Handler][] {
  return [...names].map((name) => [name, handler])
}

function contentText(page: TexPage, groups: readonly TexGroup[]): string {
  return inlineText(page, groups.at(-1)?.content ?? [])
}

/** Marks have no break and no space inside their ends. */
function marked(text: string, mark: string): string {
  return text === '' || text.includes(HARD_BREAK) ? text : `${mark}${text}${mark}`
}

function writeLabeled(page: TexPage, { groups }: TexArguments): void {
  const [label = '', ...texts] = groups.map(({ content }) => inlineText(page, content))
  const value = texts.filter((text) => text !== '').join(', ')
  startPoint(page.to)
  write(page.to, [label, value].filter((text) => text !== '').join(': '))
}

function writeLabeledPairs(page: TexPage, { groups, ...shared }: TexArguments): void {
  for (let at = 0; at < groups.length; at += 2)
    writeLabeled(page, { ...shared, groups: groups.slice(at, at + 2) })
}

function writeRole(page: TexPage, { groups }: TexArguments): void {
  const [role = '', ...remarks] = groups.map(({ content }) => inlineText(page, content))
  breakLine(page.to)
  write(page.to, role)
  breakLine(page.to)
  for (const remark of remarks) reportUnread(page, remark)
}

function writePoints(page: TexPage, { groups }: TexArguments): void {
  for (const { content } of groups) {
    startPoint(page.to)
    page.visit(page, content)
  }
}

/** The first line of an entry whose other lines have macros of their own. */
function startEntry(page: TexPage, { groups }: TexArguments): void {
  endParagraph(page.to)
  write(page.to, contentText(page, groups))
}

function writeItem(page: TexPage, { options }: TexArguments): void {
  startPoint(page.to)
  const label = inlineText(page, options[0] ?? [])
  if (/[\p{L}\p{N}]/u.test(label)) write(page.to, isPeriodText(label) ? `${label} | ` : `${label} `)
}

function openList({ to }: TexPage): void {
  endLine(to)
  to.depth = Math.max(to.depth, to.isEntry ? 1 : 0) + 1
}

function closeList({ to }: TexPage): void {
  endLine(to)
  to.depth = Math.max(to.depth - 1, 0)
}

function writeLink(page: TexPage, { groups }: TexArguments): void {
  const [target] = groups
  if (target === undefined) return
  const url = sourceOfGroup(target, page.tree)
    .replaceAll(/\\string|\\(?=[%#&_$~{}])/gu, '')
    .trim()
  const label = groups.length > 1 ? contentText(page, groups) : url.replaceAll('_', '\\_')
  if (isSafeUrl(url)) write(page.to, `[${label.replaceAll(HARD_BREAK, ' ')}](${url})`)
  else {
    page.report('unsafe-link', url, page.to)
    if (groups.length > 1) write(page.to, label)
  }
}

function include(page: TexPage, { groups }: TexArguments): void {
  const name = groups.map((group) => sourceOfGroup(group, page.tree).trim()).join('')
  endLine(page.to)
  const lines = page.include(name)
  if (lines === undefined) reportUnread(page, name)
  else page.to.lines.push(...lines)
}
