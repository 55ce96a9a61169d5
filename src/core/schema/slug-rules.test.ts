import { describe, expect, test } from 'vitest'
import { isDeviceName, isSlug, nearSlug } from './slug-rules.ts'

test.each([
  ['ada-li', true],
  ['a', true],
  ['4d', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['', false],
  ['Ada', false],
  ['ada.', false],
  ['ada ', false],
  ['ada--li', false],
  ['-ada', false],
  ['..', false],
  ['conin$', false],
  ['ada:x', false],
  ['李', false],
])('%j can be a part of an address: %s', (text, isOne) => {
  expect(isSlug(text)).toBe(isOne)
})

describe('the name of a device', () => {
  const digits = [...'0123456789']
  test.each([
    'con',
    'prn',
    'aux',
    'nul',
    ...digits.flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
  ])('%s is one', (name) => {
    expect(isDeviceName(name)).toBe(true)
  })

  test.each(['con-2', 'cons', 'icon', 'com', 'com10', 'lpt', 'aux-nul', 'ada-li'])(
    '%s is none',
    (name) => {
      expect(isDeviceName(name)).toBe(false)
    },
  )
})

test.each([
  ['Lin_Zhou', 'lin-zhou'],
  ['José Müller', 'jose-muller'],
  ['林晚舟', undefined],
  ['a'.repeat(81), undefined],
])('the slug that is nearest to %s is %s', (name, slug) => {
  expect(nearSlug(name)).toBe(slug)
})
