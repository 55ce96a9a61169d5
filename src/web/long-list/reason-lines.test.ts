import { describe, expect, it } from 'vitest'
import { ReasonLines, type ReasonLine } from './reason-lines.ts'

/** `Topic: [hallu]cination` is a reason with a hit. */
function reason(text: string): ReasonLine {
  const [label = '', words = ''] = text.split(/(?<=: )/u)
  const parts = words.split(/(\[[^\]]*\])/u).filter((part) => part !== '')
  return {
    label,
    lang: undefined,
    parts: parts.map((part) => ({
      text: part.replaceAll(/[[\]]/gu, ''),
      hit: part.startsWith('['),
    })),
  }
}

/** A row, its reasons for one query after the other, and what is marked in them. */
function createRow() {
  const row = document.createElement('li')
  const lines = new ReasonLines()
  return {
    ask: (...reasons: string[]) => {
      lines.renew()
      lines.add(row, reasons.map(reason), row)
      lines.dropFormer()
      return [...row.querySelectorAll('.reason')]
    },
    askAndFindNothing: () => {
      lines.renew()
      lines.dropFormer()
      return row.childElementCount
    },
    marked: () =>
      lines
        .rangesOf(row)
        .map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
  }
}

describe('the reasons of a row', () => {
  it('are lines at its end, with what was found', () => {
    const { ask, marked } = createRow()
    const lines = ask('Topic: [hallu]cination', 'Venue: A[CL]')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Topic: hallucination',
      'Venue: ACL',
    ])
    expect(marked()).toEqual(['hallu', 'CL'])
  })

  it('stay where the next letter finds the same text, and more of it is marked', () => {
    const { ask, marked } = createRow()
    const before = ask('Topic: [hallu]cination')
    const after = ask('Topic: [halluc]ination')
    expect(after).toEqual(before)
    expect(after[0]).toBe(before[0])
    expect(marked()).toEqual(['halluc'])
  })

  it('are in the order of the query at hand, those kept among those that come', () => {
    const { ask } = createRow()
    const [topic] = ask('Topic: [a]', 'Venue: [b]')
    const lines = ask('Award: [c]', 'Topic: [a]')
    expect(lines.map(({ textContent }) => textContent)).toEqual(['Award: c', 'Topic: a'])
    expect(lines[1]).toBe(topic)
  })

  it('go with their query', () => {
    const { ask, askAndFindNothing, marked } = createRow()
    ask('Topic: [hallu]cination')
    expect(askAndFindNothing()).toBe(0)
    expect(marked()).toEqual([])
  })
})
