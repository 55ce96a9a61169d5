import { expect, it } from 'vitest'
import tailwind from '../../../tailwind.config.ts'
import { PALETTE } from './palette.ts'

it.each(Object.entries(PALETTE))('takes %s from the design tokens', (name, colour) => {
  const tokens: Record<string, unknown> = tailwind.theme.colors
  expect(tokens[name]).toMatch(new RegExp(`^light-dark\\(${colour},`, 'u'))
})
