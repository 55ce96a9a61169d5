import { type RepairedIssue, repairFiles } from '#data/load/repair-files.ts'
import { changeData } from '../files/change-data.ts'
import { readFolder } from './read-folder.ts'

/** Repairs the files of a data folder, all or none; see `repairFiles`. Gives what was repaired. */
export function repairData(folder: string): Promise<RepairedIssue[]> {
  return changeData(folder, async (write) => {
    const { files, repaired } = repairFiles((await readFolder(folder)) ?? new Map())
    if (files.size > 0) await write(files)
    return repaired
  })
}
