import { expect, test } from 'vitest'
import { loadStyles } from './load-styles.ts'

const links = () => [...document.head.querySelectorAll('link')]

test('asks for a style sheet once and waits until it applies', async () => {
  const [one, two] = [loadStyles('/a.css'), loadStyles('/a.css')]
  expect(links().map((link) => link.getAttribute('href'))).toEqual(['/a.css'])
  expect(one).toBe(two)
  links()[0]?.dispatchEvent(new Event('load'))
  await expect(one).resolves.toBeUndefined()
})

test('does not wait for one that cannot be loaded', async () => {
  const loading = loadStyles('/missing.css')
  links().at(-1)?.dispatchEvent(new Event('error'))
  await expect(loading).resolves.toBeUndefined()
})
