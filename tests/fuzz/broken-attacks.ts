import type { Attack } from './attack.ts'

/** Attacks that find something each in its way: they prove the runner. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'throws',
    tries: 0,
    attempt: (random) => {
      if (random.chance(0.5))
        throw new Error('half of the inputs are wrong', { cause: new Error('by chance') })
    },
  },
  {
    name: 'hangs',
    tries: 0,
    attempt: () => {
      for (;;);
    },
  },
  {
    name: 'eats',
    tries: 0,
    attempt: () => {
      const eaten: string[][] = []
      for (;;) eaten.push(Array.from({ length: 10_000 }, String))
    },
  },
]
