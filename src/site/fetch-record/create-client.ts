import { ask, type Question, type Reply } from './ask.ts'
import type { FetchFailure } from './fetch-failure.ts'
import type { Network } from './network.ts'

/** Between two requests to one host, in milliseconds: what DBLP asks for, and no service asks for more. */
const PAUSE = 1_000

/** Before each further try, in milliseconds, where the service names no time itself. */
const BACK_OFF = [1_000, 4_000]

/** The longest time that somebody at a terminal waits for a service that is busy. */
const LONGEST_WAIT = 60_000

/** An answer is asked for again after an hour: whoever mends a record wants to see it the same day. */
const FRESH = 3_600_000

export type Get = (
  url: string,
  accept: string,
) => Promise<{ text: string } | { failure: FetchFailure }>

/** Gets texts one after the other, politely: with pauses, few tries, and a cache. */
export function createClient(network: Network): Get {
  const asked = new Map<string, number>()
  const askInTurn = async (question: Question): Promise<Reply> => {
    const { hostname } = new URL(question.url)
    const wait = (asked.get(hostname) ?? -Infinity) + PAUSE - network.now()
    if (wait > 0) await network.sleep(wait)
    const reply = await ask(question, network)
    asked.set(hostname, network.now())
    return reply
  }
  return async (url, accept) => {
    const request = `${accept} ${url}`
    const known = await network.cache.read(request)
    const age = known === undefined ? Infinity : network.now() - known.at
    if (known !== undefined && age >= 0 && age < FRESH) return { text: known.text }
    const reply = await askPatiently({ url, accept, etag: known?.etag }, askInTurn, network)
    if (typeof reply === 'object' && 'failure' in reply) return { failure: reply.failure }
    const answer = reply === 'unchanged' ? known : { request, ...reply }
    if (answer === undefined) {
      return { failure: { code: 'fetch-no-record', params: { address: url } } }
    }
    await network.cache.write({ ...answer, at: network.now() })
    return { text: answer.text }
  }
}

async function askPatiently(
  question: Question,
  askOnce: (question: Question) => Promise<Reply>,
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
