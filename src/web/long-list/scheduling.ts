/** Runs a task as soon as the next frame is on the screen. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task))
}

/** Longest work between two looks at whether something else is to be done, in milliseconds. */
const BUDGET = 8

/** Runs steps while nothing else is to be done. */
export function whenIdle(steps: Iterator<unknown>): void {
  const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50))
  later(() => {
    const end = performance.now() + BUDGET
    let done = false
    while (!done && performance.now() < end) done = steps.next().done === true
    if (!done) whenIdle(steps)
  })
}
