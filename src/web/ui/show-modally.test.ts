import { expect, it } from 'vitest'
import { showModally } from './show-modally.ts'

const isHeld = () => document.documentElement.hasAttribute('data-modal')

it('the page stays in its place until the last dialog over it has closed', () => {
  const [first, second] = [document.createElement('dialog'), document.createElement('dialog')]
  document.body.append(first, second)
  const closeFirst = showModally(first)
  const closeSecond = showModally(second)
  expect(isHeld()).toBe(true)
  closeFirst()
  expect(isHeld()).toBe(true)
  closeSecond()
  expect(isHeld()).toBe(false)
})
