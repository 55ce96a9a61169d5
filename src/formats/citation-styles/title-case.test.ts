import { expect, it } from 'vitest'
import { titleCase } from './title-case.ts'

it.each([
  ['articles and prepositions small', 'models of the world', 'Models of the World'],
  ['the first and the last word large', 'the road we are on', 'The Road We Are On'],
  ['large after a colon', 'tests: a survey', 'Tests: A Survey'],
  ['both sides of a hyphen', 'state-of-the-art large-scale', 'State-of-the-Art Large-Scale'],
  ['words with capitals as they are', 'iPhone and mT5', 'iPhone and mT5'],
  ['mathematics as it is', '$o(n)$ search', '$o(n)$ Search'],
  ['apostrophes as one word', 'what’s new', 'What’s New'],
])('writes %s', (_, title, expected) => {
  expect(titleCase(title)).toBe(expected)
})
