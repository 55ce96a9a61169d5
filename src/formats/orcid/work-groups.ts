import { isRecord, type JsonRecord } from '../records/json-record.ts'
import { recordsAt, textAt, valueAt } from '../records/json-values.ts'
import { hasValue } from './orcid-values.ts'

/** The versions of each work; the one that its owner prefers comes first. */
export function workGroups(record: unknown): JsonRecord[][] {
  const works = valueAt(record, 'activities-summary', 'works') ?? valueAt(record, 'works') ?? record
  return recordsAt(works, 'group')
    .map((group) => recordsAt(group, 'work-summary'))
    .filter((versions) => versions.length > 0)
    .map((versions) => versions.toSorted((a, b) => displayIndex(b) - displayIndex(a)))
}

function displayIndex(version: JsonRecord): number {
  return Number(textAt(version, 'display-index')) || 0
}

/** Works in full, as `/works/<put-codes>` gives them. */
export function fullWorks(record: unknown): JsonRecord[] {
  const works = recordsAt(record, 'bulk').map((entry) => entry['work'])
  const alone = isRecord(record) && hasValue(record, 'put-code') ? [record] : []
  return [...works.filter(isRecord), ...alone]
}

export function putCodeOf(work: JsonRecord): string {
  return textAt(work, 'put-code')
}
