export interface KeystrokeRecord {
  /** When the last key was pressed, by the browser's own clock. */
  pressed: number
  /** When the first frame after it was on the screen. */
  painted: number
  /** When the change of the list that answers it was on the screen; 0 when the list has not changed. */
  listPainted: number
}

declare global {
  interface Window {
    keystroke: KeystrokeRecord
  }
}

/**
 * Runs in the page: notes the time from a key to the frame that shows the changed list. A frame counts as shown when
 * the task after it runs: styles, layout and paint are done then. What changes later than a moment after the answer
 * (a list that grows out of sight) is no part of it.
 */
export function recordKeystrokes(): void {
  const record: KeystrokeRecord = { pressed: 0, painted: 0, listPainted: 0 }
  window.keystroke = record
  const waiting: (() => void)[] = []
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => waiting.splice(0).forEach((note) => note()))
  port1.start()
  function afterFrame(note: () => void) {
    requestAnimationFrame(() => {
      waiting.push(note)
      port2.postMessage(null)
    })
  }
  const moment = 150 // milliseconds
  function answered(): boolean {
    return record.listPainted > 0 && performance.now() - record.listPainted > moment
  }
  function inList({ target }: MutationRecord): boolean {
    const element = target instanceof Element ? target : target.parentElement
    return element !== null && element.closest('main') !== null && !element.closest('search')
  }
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      Object.assign(record, { pressed: timeStamp, painted: 0, listPainted: 0 })
      afterFrame(() => (record.painted = performance.now()))
    },
    true,
  )
  new MutationObserver((mutations) => {
    if (answered() || !mutations.some(inList)) return
    afterFrame(() => (record.listPainted = performance.now()))
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden'],
  })
}
