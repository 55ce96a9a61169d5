import { expect, it } from 'vitest'
import { HeldError, thisProcess } from '#disk/files/holder.ts'
import { refreshFailure } from './issue-overlay.ts'

it('names the command that has locked the data, and its lock', () => {
  const holder = { ...thisProcess('x'), pid: 7, host: 'desk', since: '2026-01-02T03:04:05.000Z' }
  const error = new HeldError('data', 'data/.bifolio/lock', holder)
  expect(refreshFailure(error, 'en')).toContain('process 7 on desk, since 2026-01-02 03:04:05 UTC')
  expect(refreshFailure(error, 'zh')).toContain('请删除 data/.bifolio/lock')
})

it('says so where the lock does not record whose it is, and names no one', () => {
  const error = new HeldError('data', 'data/.bifolio/lock', undefined)
  expect(refreshFailure(error, 'en')).toContain('does not say which one')
  expect(refreshFailure(error, 'en')).not.toContain('process')
  expect(refreshFailure(error, 'zh')).toContain('data/.bifolio/lock')
})

it('gives the reason of any other error', () => {
  expect(refreshFailure(new Error('EIO: i/o error'), 'en')).toContain('EIO: i/o error')
  expect(refreshFailure('odd', 'zh')).toContain('odd')
})
