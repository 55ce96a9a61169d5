import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { createSpelling, foldHan } from './spelling.ts'
import { textForms } from './text-forms.ts'
import { foldJoined } from './tracked-text.ts'

const spelling = createSpelling({ readings: {}, names: {}, variants: '鄭郑', labels: {} })

const texts = (text: string) => textForms(text, spelling).map((form) => form.text)

describe('textForms', () => {
  it.each([
    ['plain English in lower case', 'On Data (2024)', ['on data (2024)']],
    ['hyphens left out', 'Pre-training - T-5', ['pre-training - t-5', 'pretraining - t5']],
    ['what is not plain, folded', 'Jörg’s 鄭', ['jorgs 郑']],
    ['both ways', 'Off‑Policy Übung', ['off policy ubung', 'offpolicy ubung']],
  ])('are %s', (_, text, forms) => {
    expect(texts(text)).toEqual(forms)
  })

  it('contain every word that folding finds, at a place within the text', () => {
    const unit = fc.constantFrom(..."aZ9 -_.,:('$\\{}é鄭‐")
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        const words = [fold(text), foldJoined(text)].flatMap((folded) =>
          foldHan(folded, spelling.characters).split(' '),
        )
        const forms = textForms(text, spelling)
        for (const word of words) {
          const form = forms.find((one) => one.text.includes(word))
          expect(form, word).toBeDefined()
          expect(
            form?.to[(form.text.indexOf(word) || 0) + word.length - 1] ?? 0,
          ).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('fold long texts, whatever they contain', () => {
    const [form] = textForms('A-b. '.repeat(400), spelling)
    expect(form?.text.startsWith('a b a b')).toBe(true)
  })
})
