import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadModule, ModuleError, version } from './load-module.ts'

const gone = () => Promise.reject(new TypeError('gone'))

beforeEach(() => {
  vi.useFakeTimers()
  // Another test of this worker may have filled it.
  delete version.findFault
  return () => {
    vi.useRealTimers()
    delete version.findFault
  }
})

describe('a module that cannot be loaded', () => {
  it('says why as soon as the page knows, which may be after the failure', async () => {
    const loading = loadModule(gone).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(1_000)
    version.findFault = () => Promise.resolve('updated')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await loading).toEqual(new ModuleError(new TypeError('gone'), 'updated'))
  })

  it('says at once that the device is offline, also before the page has come in full', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const error = await loadModule(gone).catch((failure: unknown) => failure)
    expect(error).toEqual(new ModuleError(new TypeError('gone'), 'offline'))
    vi.restoreAllMocks()
  })

  it('fails without a reason where the page never can', async () => {
    const loading = loadModule(gone).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await loading).toEqual(new ModuleError(new TypeError('gone')))
  })
})
