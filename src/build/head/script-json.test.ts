import { expect, it } from 'vitest'
import { scriptJson } from './script-json.ts'

it.each(['</script><script>', '<!--<script>', '\u2028\u2029', '"&$&'])(
  'writes %j so that nothing in it ends a data block',
  (text) => {
    const json = scriptJson({ text })
    expect(json).not.toMatch(/[<\u2028\u2029]/u)
    expect(JSON.parse(json)).toEqual({ text })
  },
)
