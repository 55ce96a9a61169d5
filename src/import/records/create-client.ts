import { ask, type Question, type Reply } from './ask.ts'
import type { ImportFailure } from '../import-failure.ts'
import type { Network } from './network.ts'
import { createRecordBudget } from './record-budget.ts'
import type { Answer } from './network.ts'

/** Between two requests to one host, in milliseconds: what DBLP asks for, and no service asks for more. */
const PAUSE = 1_000

/** Before each further try, in milliseconds, where the service names no time itself. */
const BACK_OFF = [1_000, 4_000]

/** The longest time that someone at a terminal waits for a service that is busy. */
const LONGEST_WAIT = 60_000

/** An answer is asked for again after an hour: whoever fixes a record wants to see it the same day. */
const FRESH = 3_600_000

export interface Wanted<T> {
  url: string
  /** The media type that is asked for. */
  accept: string
  /** What the text says; undefined where it is not what was asked for. */
  read: (text: string) => T | undefined
}

interface Found<T> {
  text: string
  value: T
}

export type Get = <T>(wanted: Wanted<T>) => Promise<Found<T> | { failure: ImportFailure }>

/**
 * Gets the texts of one record one after the other, politely: with pauses, few tries, and a cache. What is not what was
 * asked for is neither given nor kept, also where it is in the cache already.
 */
export function createClient(network: Network): Get {
  const budget = createRecordBudget(network)
  const askInTurn = createTurns(network)
  return async (wanted) => {
    const host = new URL(wanted.url).hostname
    const before = budget.beforeAnswer(host)
    if (before !== undefined) return { failure: before }
    const found = await find(wanted, askInTurn, network)
    if ('failure' in found) return found
    const after = budget.afterAnswer(host, found.text)
    return after === undefined ? found : { failure: after }
  }
}

type AskOnce = (question: Question) => Promise<Reply>

/** Asks a host again only when a while has passed. */
function createTurns(network: Network): AskOnce {
  const asked = new Map<string, number>()
  return async (question) => {
    const { hostname } = new URL(question.url)
    const wait = (asked.get(hostname) ?? -Infinity) + PAUSE - network.now()
    if (wait > 0) await network.sleep(wait)
    const reply = await ask(question, network)
    asked.set(hostname, network.now())
    return reply
  }
}

async function find<T>(
  { url, accept, read }: Wanted<T>,
  askOnce: AskOnce,
  network: Network,
): Promise<Found<T> | { failure: ImportFailure }> {
  const request = `${accept} ${url}`
  const known = withValue(await network.cache.read(request), read)
  const age = known === undefined ? Infinity : network.now() - known.at
  if (known !== undefined && age >= 0 && age < FRESH) return known
  const reply = await askPatiently({ url, accept, etag: known?.etag }, askOnce, network)
  if (typeof reply === 'object' && 'failure' in reply) return { failure: reply.failure }
  const at = network.now()
  const found = reply === 'unchanged' ? known : withValue({ request, ...reply, at }, read)
  if (found === undefined) {
    return { failure: { code: 'fetch-no-record', params: { address: url } } }
  }
  const { value: _, ...answer } = found
  await network.cache.write({ ...answer, at })
  return found
}

function withValue<T>(
  answer: Answer | undefined,
  read: (text: string) => T | undefined,
): (Answer & { value: T }) | undefined {
  const value = answer && read(answer.text)
  return answer === undefined || value === undefined ? undefined : { ...answer, value }
}

async function askPatiently(
  question: Question,
  askOnce: AskOnce,
  network: Network,
): Promise<Reply> {
  for (const pause of BACK_OFF) {
    const reply = await askOnce(question)
    if (typeof reply === 'string' || !('failure' in reply) || reply.again === undefined)
      return reply
    const wait = reply.again.after ?? pause
    if (wait > LONGEST_WAIT) return reply
    await network.sleep(wait)
  }
  return askOnce(question)
}
