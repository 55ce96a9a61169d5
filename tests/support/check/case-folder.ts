import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { findCase } from './check-cases.ts'

/** A data folder with the files of a case, gone when the test has finished. */
export async function caseFolder(name: string): Promise<string> {
  return await temporaryFolder(Object.fromEntries(findCase(name).files))
}
