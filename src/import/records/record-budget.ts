import type { ImportFailure } from '../import-failure.ts'

/** Of one record, in megabytes: the longest records are a tenth of it. */
export const MAX_MEGABYTES = 50

export const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024

/** In how many answers a record may come: ORCID gives 10,000 works in 200. */
const MAX_ANSWERS = 250

/** How long it may take, in milliseconds: 200 answers of a slow service are ten minutes. */
const LONGEST = 900_000

export interface RecordBudget {
  /** Why no further answer is asked for; undefined while one may be. */
  beforeAnswer: (host: string) => ImportFailure | undefined
  /** Why what has come is too much; undefined where it is not. */
  afterAnswer: (host: string, text: string) => ImportFailure | undefined
}

/** What one record may cost. A service that never ends it gives no record at all: half of one would look like a whole. */
export function createRecordBudget({ now }: { now: () => number }): RecordBudget {
  const start = now()
  let answers = 0
  let characters = 0
  return {
    beforeAnswer: (host) => {
      answers += 1
      if (answers > MAX_ANSWERS) {
        return { code: 'fetch-endless', params: { host, pages: MAX_ANSWERS } }
      }
      if (now() - start > LONGEST) {
        return { code: 'fetch-timeout', params: { host, seconds: LONGEST / 1_000 } }
      }
      return undefined
    },
    afterAnswer: (host, text) => {
      characters += text.length
      if (characters <= MAX_BYTES) return undefined
      return { code: 'fetch-too-large', params: { host, limit: MAX_MEGABYTES } }
    },
  }
}
