import { describe, expect, it } from 'vitest'
import { sharingTags } from './meta-tags.ts'

const picture = { path: 'assets/og/0123.png', alt: 'On "A & B" · 郑楚杰', file: '/cache/0123.png' }

describe('sharingTags', () => {
  it('names the picture by its full address, its size, and what is on it', () => {
    expect(sharingTags(picture, 'https://example.org/name/')).toBe(
      '<meta property="og:image" content="https://example.org/name/assets/og/0123.png">' +
        '<meta property="og:image:type" content="image/png">' +
        '<meta property="og:image:width" content="1200">' +
        '<meta property="og:image:height" content="630">' +
        '<meta property="og:image:alt" content="On &quot;A &amp; B&quot; · 郑楚杰">' +
        '<meta name="twitter:card" content="summary_large_image">',
    )
  })

  it('says nothing on a page without a picture', () => {
    expect(sharingTags(undefined, 'https://example.org')).toBe('')
    expect(sharingTags(undefined)).toBe('')
  })
})
