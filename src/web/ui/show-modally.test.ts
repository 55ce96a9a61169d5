import { expect, it } from 'vitest'
import { showModally } from './show-modally.ts'

const isHeld = () => document.documentElement.hasAttribute('data-modal')

it('the page stays in its place until the last dialog over it has closed', () => {
  const [first, second] = [dialogElement(), dialogElement()]
  const closeFirst = showModally(first)
  const closeSecond = showModally(second)
  expect(isHeld()).toBe(true)
  closeFirst()
  expect(isHeld()).toBe(true)
  closeSecond()
  expect(isHeld()).toBe(false)
})

/** jsdom does not open dialogs. */
function dialogElement(): HTMLDialogElement {
  const nothing = () => undefined
  return Object.assign(document.createElement('dialog'), { showModal: nothing, close: nothing })
}
