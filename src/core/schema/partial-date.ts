import * as v from 'valibot'

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

/** `"2025"`, `"2025-07"` or `"2025-07-28"`: a date as precise as it is known. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(PATTERN, 'date'),
  v.check(isCalendarDate, 'date'),
)
export type PartialDate = v.InferOutput<typeof PartialDate>

/** From `start` to `end`; `"present"` says that it goes on. Without `end`: a point in time. */
export const Period = v.strictObject({
  start: PartialDate,
  end: v.optional(v.union([v.literal('present'), PartialDate])),
})
export type Period = v.InferOutput<typeof Period>

function isCalendarDate(text: string): boolean {
  const [, year, month, day] = PATTERN.exec(text) ?? []
  if (month === undefined) return true
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const inYear = Number(month) >= 1 && Number(month) <= 12
  return inYear && (day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth))
}
