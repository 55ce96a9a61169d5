import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { filesOfCase } from './check-cases.ts'

/** A data folder with the files of a case, removed when the test has finished. */
export async function caseFolder(name: string): Promise<string> {
  return await temporaryFolder(filesOfCase(name))
}
