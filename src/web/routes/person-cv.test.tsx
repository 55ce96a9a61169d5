import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { CvFiles } from '#core/schema/profile.ts'
import { renderSite } from '#tests/support/site/render-site.tsx'
import { sampleBundle, sampleSite } from '#tests/support/site/sample-source.ts'

const EN = 'https://ada.example/cv.pdf'
const ZH = 'https://ada.example/cv-zh.pdf'

async function linkOn(path: string, cv: CvFiles): Promise<HTMLElement | null> {
  await renderSite(sampleSite([sampleBundle('ada-li', { profile: { cv } })]), path)
  return screen.queryByRole('link', { name: /^(?:Download as a file|下载简历文件)/u })
}

describe('the file of a CV', () => {
  it.each<[string, string, CvFiles, readonly (string | null)[]]>([
    ['one for both languages', '/ada-li/cv/', EN, [EN, null, 'Download as a file']],
    ['that of the page', '/zh/ada-li/cv/', { en: EN, zh: ZH }, [ZH, 'zh-Hans', '下载简历文件']],
    ['the other, marked', '/zh/ada-li/cv/', { en: EN }, [EN, 'en', '下载简历文件EN']],
    ['the other, marked', '/ada-li/cv/', { zh: ZH }, [ZH, 'zh-Hans', 'Download as a file中']],
  ])('is %s', async (_, path, cv, expected) => {
    const link = await linkOn(path, cv)
    const [href, lang] = ['href', 'hreflang'].map((name) => link?.getAttribute(name))
    expect([href, lang, link?.textContent]).toEqual(expected)
  })
})
