interface Limits {
  /** In bytes, after decompression. */
  limit: number
  /** Ends the reading, also of a body that comes drop by drop; what it was aborted with is thrown. */
  signal: AbortSignal
}

/** The text of an answer; undefined when it is larger than the limit, which is known before all of it is here. */
export async function readText(response: Response, limits: Limits): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  const isWhole = await readParts(response, limits, (part) => {
    text += decoder.decode(part, { stream: true })
  })
  return isWhole ? text + decoder.decode() : undefined
}

/** The bytes of an answer; undefined when there are more than the limit. */
export async function readBytes(
  response: Response,
  limits: Limits,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const isWhole = await readParts(response, limits, (part) => parts.push(part))
  return isWhole ? new Uint8Array(await new Blob(parts).arrayBuffer()) : undefined
}

async function readParts(
  response: Response,
  { limit, signal }: Limits,
  take: (part: Uint8Array<ArrayBuffer>) => void,
): Promise<boolean> {
  if (Number(response.headers.get('content-length')) > limit) {
    dropBody(response)
    return false
  }
  const reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined =
    response.body?.getReader()
  if (reader === undefined) return true
  const stop = () => void reader.cancel().catch(ignore)
  signal.addEventListener('abort', stop)
  try {
    for (let bytes = 0; ;) {
      signal.throwIfAborted()
      const { done, value } = await reader.read()
      signal.throwIfAborted()
      if (done) return true
      bytes += value.byteLength
      if (bytes > limit) return false
      take(value)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}

/** Nothing more of a body is wanted. That it was broken already is not reported: the answer is known without it. */
export function dropBody({ body }: Response): void {
  void body?.cancel().catch(ignore)
}

function ignore(): void {}
