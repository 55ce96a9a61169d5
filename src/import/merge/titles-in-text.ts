/** Shorter titles may stand in a sentence without being meant, and no sentence says longer ones. */
const SHORTEST = 3
const LONGEST = 60

interface Titles {
  /** Of two papers with one title the first counts. */
  add: (title: string, id: string) => void
  /** The ids of all whose title stands in one of the texts, as whole words, in the order in which they were added. */
  idsIn: (texts: readonly string[]) => string[]
}

/** A word of a title, and the words that follow it in any. */
interface Step {
  next: Map<string, Step>
  end?: { id: string; order: number }
}

/** Folded titles by their words, so that a text is gone through once, however many titles there are. */
export function createTitles(): Titles {
  const root: Step = { next: new Map() }
  let count = 0
  return {
    add: (title, id) => {
      const words = title.split(' ')
      if (words.length < SHORTEST || words.length > LONGEST) return
      let step = root
      for (const word of words) {
        const next = step.next.get(word) ?? { next: new Map() }
        step.next.set(word, next)
        step = next
      }
      step.end ??= { id, order: count++ }
    },
    idsIn: (texts) => {
      const ends = new Set(texts.flatMap((text) => endsIn(root, text.split(' '))))
      return [...ends].toSorted((a, b) => a.order - b.order).map(({ id }) => id)
    },
  }
}

function endsIn(root: Step, words: readonly string[]): NonNullable<Step['end']>[] {
  const ends: NonNullable<Step['end']>[] = []
  for (let start = 0; start < words.length; start += 1) {
    let step: Step | undefined = root
    for (let at = start; step !== undefined && at <= words.length; at += 1) {
      if (step.end !== undefined) ends.push(step.end)
      step = step.next.get(words[at] ?? '')
    }
  }
  return ends
}
