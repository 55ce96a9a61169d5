import { expect, test } from 'vitest'
import { createPaint, paintedText, usesColour } from './paint.ts'

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: '' }, true],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{ isTTY: false }, {}, false],
  [{}, {}, false],
])('stream %j in environment %j has colors: %j', (stream, env, colour) => {
  expect(usesColour(stream, env)).toBe(colour)
})

test('paints only with colors', () => {
  const red = createPaint(true)('red', 'no')
  expect(paintedText(red, (text) => text.toUpperCase())).toBe('\u001b[31mNO\u001b[0m')
  expect(createPaint(false)('red', 'no')).toBe('no')
})
