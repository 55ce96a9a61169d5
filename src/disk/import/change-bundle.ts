import { changeData, type WriteFiles } from '../files/change-data.ts'
import { PlaceError } from '#data/issues/place-error.ts'
import type { ImportFailure } from '#import/import-failure.ts'
import { HeldError } from '../files/holder.ts'

/** Reads and changes a data folder while no one else does; on a failure all files are as they were. */
export async function changeBundle<T>(
  dataFolder: string,
  task: (write: WriteFiles) => Promise<T>,
): Promise<T | { failure: ImportFailure }> {
  try {
    return await changeData(dataFolder, task)
  } catch (error) {
    return { failure: failureOf(error) }
  }
}

function failureOf(error: unknown): ImportFailure {
  if (error instanceof HeldError || error instanceof PlaceError)
    return { code: error.code, params: error.params }
  if (error instanceof Error && 'syscall' in error) {
    return { code: 'not-written', params: { reason: error.message } }
  }
  throw error
}
