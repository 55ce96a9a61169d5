import { networkAttack } from './network-attack.ts'
import { queryAttack } from './query-attack.ts'
import type { Attack } from './attack.ts'

/** Everything that `npm run fuzz` attacks. */
export const ATTACKS: readonly Attack[] = [networkAttack, queryAttack]
