import { cpus } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

/** How much of the machine must be idle, and for how long we look. */
const IDLE = 0.75
const LOOK = 400

/** Waits until the machine has little else to do, at most for the given milliseconds: other work falsifies every number. */
export async function quietMachine(atMost: number): Promise<void> {
  const end = performance.now() + atMost
  while (performance.now() < end) {
    const before = cpuTimes()
    await pause(LOOK)
    const after = cpuTimes()
    if ((after.idle - before.idle) / (after.all - before.all) >= IDLE) return
  }
}

function cpuTimes(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times)
  const all = times.flatMap((time) => Object.values(time)).reduce((sum, time) => sum + time, 0)
  return { idle: times.reduce((sum, time) => sum + time.idle, 0), all }
}
