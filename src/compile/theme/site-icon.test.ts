import { expect, test } from 'vitest'
import { designOf } from '#data/theme/design.ts'
import { siteIcon } from './site-icon.ts'

test('the icon has the colours of the seal', () => {
  expect(siteIcon(designOf()).match(/#[0-9a-f]{6}/gu)).toEqual(['#a8321f', '#fbf9f4', '#fbf9f4'])
  const themed = siteIcon(designOf({ seal: '#0f5c63', paper: '#dff0ec' }))
  expect(themed.match(/#[0-9a-f]{6}/gu)).toEqual(['#0f5c63', '#dff0ec', '#dff0ec'])
})
