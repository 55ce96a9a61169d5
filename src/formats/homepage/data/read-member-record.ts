import { defined } from '#core/json/defined.ts'
import type { Member } from '#core/schema/member.ts'
import { readPersonName } from '../entries/read-person-name.ts'
import type { DataRecord } from './data-record.ts'
import { entryAt, optional, reportBody, type EntryContext } from './entry-context.ts'
import { linksOfRecord } from './links-of-record.ts'
import { pictureOfRecord } from './picture-of-record.ts'
import { readPeriodOf } from './read-period-of.ts'

const MEMBER_ROLES: readonly (readonly [Member['role'], RegExp])[] = [
  ['postdoc', /post-?doc|博士后/iu],
  ['doctoral', /ph\.?\s?d|doctoral|博士/iu],
  ['master', /master|m\.?sc|m\.?phil|硕士|研究生/iu],
  ['bachelor', /bachelor|undergrad|b\.?sc|本科/iu],
  ['visitor', /visit|exchange|访问|交换/iu],
  ['staff', /staff|engineer|assistant|manager|工程师|助理|职员/iu],
]

/** The role that words name, else these words as a role of their own. */
export function memberRole(text: string, record: Pick<DataRecord, 'localize'>): Member['role'] {
  return MEMBER_ROLES.find(([, words]) => words.test(text))?.[0] ?? record.localize(text)
}

export function readMember(record: DataRecord, context: EntryContext): boolean {
  const written = record.text('name', 'title')
  const name = readPersonName(written)
  const role = record.text('role', 'position', 'degree', 'info', 'status') || context.heading
  if (name === undefined || role === '') return false
  const value = defined({
    name,
    role: memberRole(role, record),
    period: readPeriodOf(record, written),
    topic: optional(record, 'topic', 'research', 'interests', 'bio', 'description'),
    now: optional(record, 'now', 'current', 'next', 'placement'),
    portrait: pictureOfRecord(record, context, written),
    url: linksOfRecord(record, context)[0]?.url,
  })
  context.parts.people.push(entryAt(value, record, written, context))
  reportBody(record, context)
  record.rest(written)
  return true
}
