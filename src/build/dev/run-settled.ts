/**
 * A task that is asked for in bursts: it runs when nothing has asked for `quiet` milliseconds, never twice at a time, and
 * once more for what was asked while it ran. So the last run sees the last state, and no earlier one ends after it.
 */
export function runSettled(task: () => Promise<void>, quiet: number): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = false
  let askedAgain = false

  async function run(): Promise<void> {
    running = true
    try {
      await task()
    } finally {
      running = false
      if (askedAgain) ask()
      askedAgain = false
    }
  }

  function ask(): void {
    if (running) {
      askedAgain = true
      return
    }
    clearTimeout(timer)
    timer = setTimeout(() => void run(), quiet)
  }
  return ask
}
