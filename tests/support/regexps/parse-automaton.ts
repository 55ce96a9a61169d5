import type { AST } from '@eslint-community/regexpp'
import type { Alphabet, Mask } from './alphabet.ts'

/** What must be true between two characters. */
export type Guard = { before: Mask; next: Mask }

/** A node of the automaton before its empty steps are removed. */
export interface Node {
  /** What is consumed on the way to this node; undefined where nothing is. */
  consumes: Mask | undefined
  /** Empty steps out of it. */
  steps: { to: Node; guard: Guard }[]
  /** Nodes that consume a character next. */
  consumers: Node[]
}

/** An expression in the style of Thompson: each part of it leads from one node to another. */
export interface ParsedAutomaton {
  start: Node
  end: Node
}

/** A quantifier that repeats more often than this is taken for one without a limit. */
const AS_GOOD_AS_UNLIMITED = 100
/** Copies of what is repeated a limited number of times: more take time and find nothing else. */
const COPIES = 3

export function parseAutomaton(
  { alternatives }: AST.Pattern,
  { multiline }: AST.Flags,
  alphabet: Alphabet,
): ParsedAutomaton {
  const start = createNode()
  return { start, end: new Parser(alphabet, multiline).oneOf(alternatives, start) }
}

/** Each method adds a part of the expression behind the node `from` and returns the node where that part ends. */
class Parser {
  readonly #alphabet: Alphabet
  readonly #anywhere: Mask
  /** What `^` and `$` want beside them. */
  readonly #limit: Mask

  constructor(alphabet: Alphabet, isMultiline: boolean) {
    this.#alphabet = alphabet
    this.#anywhere = alphabet.all | alphabet.edge
    this.#limit = isMultiline ? alphabet.edge | alphabet.lineEnds : alphabet.edge
  }

  oneOf(alternatives: readonly AST.Alternative[], from: Node): Node {
    const end = createNode()
    for (const { elements } of alternatives) {
      const begin = this.#step(from, createNode())
      this.#step(
        elements.reduce((at, element) => this.#element(element, at), begin),
        end,
      )
    }
    return end
  }

  #element(element: AST.Element, from: Node): Node {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.oneOf(element.alternatives, from)
      case 'Quantifier':
        return element.max > AS_GOOD_AS_UNLIMITED
          ? this.#unlimited(element, from)
          : this.#limited(element, from)
      case 'Assertion':
        return this.#assertion(element, from)
      case 'Backreference':
        return [element.resolved].flat().reduce((at, group) => this.#element(group, at), from)
      default:
        return this.#character(this.#alphabet.maskOf(element), from)
    }
  }

  #limited({ element, min, max }: AST.Quantifier, from: Node): Node {
    const end = createNode()
    let at = from
    for (let copy = 0; copy < Math.min(max, COPIES); copy += 1) {
      if (copy >= min) this.#step(at, end)
      at = this.#element(element, at)
    }
    return this.#step(at, end)
  }

  #unlimited({ element, min }: AST.Quantifier, from: Node): Node {
    let at = from
    for (let copy = 1; copy < Math.min(min, COPIES); copy += 1) at = this.#element(element, at)
    const loop = this.#step(at, createNode())
    const last = this.#element(element, loop)
    this.#step(last, loop)
    const end = this.#step(last, createNode())
    return min === 0 ? this.#step(at, end) : end
  }

  #assertion(assertion: AST.Assertion, from: Node): Node {
    const end = createNode()
    switch (assertion.kind) {
      case 'start':
        return this.#step(from, end, { before: this.#limit })
      case 'end':
        return this.#step(from, end, { next: this.#limit })
      case 'word': {
        const word = this.#alphabet.wordCharacters
        const other = this.#anywhere & ~word
        const [besideWord, besideOther] = assertion.negate ? [word, other] : [other, word]
        this.#step(from, end, { before: word, next: besideWord })
        return this.#step(from, end, { before: other, next: besideOther })
      }
      case 'lookahead':
        // What it says about one character is a guard; what it reads beyond is a way that leads nowhere, but takes time.
        this.oneOf(assertion.alternatives, from)
        return this.#step(from, end, { next: this.#beside(assertion, 0) })
      case 'lookbehind':
        return this.#step(from, end, { before: this.#beside(assertion, -1) })
    }
  }

  /** The characters that a look allows beside it; `at` is the place of that character within the look. */
  #beside({ alternatives, negate }: AST.LookaroundAssertion, at: 0 | -1): Mask {
    const masks = (all: readonly AST.Alternative[]) =>
      all.reduce((mask, { elements }) => mask | this.#edgeOf(elements.at(at), at), 0n)
    if (!negate) return masks(alternatives)
    const single = alternatives.filter(({ elements }) => elements.length === 1)
    return this.#anywhere & ~masks(single.filter(({ elements }) => isOneCharacter(elements[0])))
  }

  /** What an element begins or ends with: anything where that is not sure. */
  #edgeOf(element: AST.Element | undefined, at: 0 | -1): Mask {
    if (element === undefined) return this.#anywhere
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return element.alternatives.reduce(
          (mask, { elements }) => mask | this.#edgeOf(elements.at(at), at),
          0n,
        )
      case 'Quantifier':
        return element.min > 0 ? this.#edgeOf(element.element, at) : this.#anywhere
      case 'Assertion':
        return isLimit(element) ? this.#limit : this.#anywhere
      case 'Backreference':
        return this.#anywhere
      default:
        return this.#alphabet.maskOf(element)
    }
  }

  #character(mask: Mask, from: Node): Node {
    const node = createNode(mask)
    from.consumers.push(node)
    return node
  }

  #step(from: Node, to: Node, guard: Partial<Guard> = {}): Node {
    from.steps.push({ to, guard: { before: this.#anywhere, next: this.#anywhere, ...guard } })
    return to
  }
}

function createNode(consumes?: Mask): Node {
  return { consumes, steps: [], consumers: [] }
}

/** Whether an element is one character of a set, or an end of the text. */
function isOneCharacter(element: AST.Element | undefined): boolean {
  switch (element?.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.every(
        ({ elements }) => elements.length === 1 && isOneCharacter(elements[0]),
      )
    case 'Assertion':
      return isLimit(element)
    case 'Quantifier':
      return element.min === 1 && isOneCharacter(element.element)
    case 'Backreference':
    case undefined:
      return false
    default:
      return true
  }
}

function isLimit({ kind }: AST.Assertion): boolean {
  return kind === 'start' || kind === 'end'
}
