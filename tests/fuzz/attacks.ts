import { exportsAttack } from './exports-attack.ts'
import { homepageAttack } from './homepage-attack.ts'
import { jsonAttack } from './json-attack.ts'
import { killsAttack } from './kills-attack.ts'
import { networkAttack } from './network-attack.ts'
import { pagesAttack } from './pages-attack.ts'
import { queryAttack } from './query-attack.ts'
import { readersAttack } from './readers-attack.ts'
import { terminalAttack } from './terminal-attack.ts'
import { texAttack } from './tex-attack.ts'
import { twoAtOnceAttack } from './two-at-once-attack.ts'
import type { Attack } from './attack.ts'

/** Everything that `npm run fuzz` attacks. */
export const ATTACKS: readonly Attack[] = [
  exportsAttack,
  homepageAttack,
  jsonAttack,
  killsAttack,
  networkAttack,
  pagesAttack,
  queryAttack,
  readersAttack,
  terminalAttack,
  texAttack,
  twoAtOnceAttack,
]
