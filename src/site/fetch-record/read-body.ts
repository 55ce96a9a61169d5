const MEGABYTE = 1024 * 1024

/** Of one answer, in megabytes: the longest records are a tenth of it. */
export const MAX_MEGABYTES = 50

/** The text of an answer; undefined when it is larger than any record, which is known before all of it is here. */
export async function readBody(response: Response): Promise<string | undefined> {
  const limit = MAX_MEGABYTES * MEGABYTE
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel()
    return undefined
  }
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader()
  if (reader === undefined) return text
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > limit) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
