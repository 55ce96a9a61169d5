import { describe, expect, test } from 'vitest'
import { exportText } from '#build/site/exports.ts'
import { LOCALES } from '#core/schema/locale.ts'
import { checkData } from '#disk/data/check-data.ts'
import { compileSite } from '#compile/compile-site.ts'
import { readJsonResume } from './read-json-resume.ts'

const SLUGS = ['chujie-zheng', 'ru-peng'] as const

describe('what a JSON Résumé carries is read as it was written', () => {
  test.each(SLUGS.flatMap((slug) => LOCALES.map((locale) => [slug, locale] as const)))(
    'of %s in %s',
    async (slug, locale) => {
      const site = compileSite((await checkData('data')).source)
      const profile = site.profiles.find((one) => one.slug === slug)
      const text = exportText(site, { slug, format: 'json-resume', locale }) ?? ''
      const read = readJsonResume([{ path: 'resume.json', text }])
      const papers = site.publications.find((one) => one.slug === slug)?.publications
      expect(read.profile.education?.map(({ period }) => period)).toEqual(
        profile?.education.map(({ period }) => period),
      )
      expect(read.profile.experience?.map(({ period }) => period)).toEqual(
        profile?.experience.map(({ period }) => period),
      )
      expect(
        read.profile.services?.map(({ role, venues }) => [role, venues.map(({ years }) => years)]),
      ).toEqual(
        profile?.services.map(({ role, venues }) => [
          role,
          venues.map(({ years }) => (years.length > 0 ? years : undefined)),
        ]),
      )
      expect(read.profile.awards).toHaveLength(profile?.awards.length ?? 0)
      expect(
        read.publications.map(({ publication: { issued, doi, arxiv } }) => [issued, doi ?? arxiv]),
      ).toEqual(papers?.map(({ issued, doi, arxiv }) => [issued, doi ?? arxiv]))
    },
  )
})

describe('what the starter says of a researcher', () => {
  test('comes back with the projects, talks and courses, and the address of the portrait', async () => {
    const { source } = await checkData('starter/data')
    const site = compileSite({ ...source, site: { ...source.site, url: 'https://site.example' } })
    const request = { slug: 'san-zhang', format: 'json-resume', hasPortrait: true } as const
    const text = exportText(site, { ...request, locale: 'zh' }) ?? ''
    const { profile, publications, problems } = readJsonResume([{ path: 'resume.json', text }])
    expect(publications.map(({ publication: { authors } }) => authors)).toContainEqual([
      'Si Li',
      'San Zhang',
    ])
    expect(profile).toMatchObject({
      projects: [
        {
          title: { zh: '河流记忆' },
          kind: 'research',
          role: { zh: '主持' },
          period: { start: '2024-01', end: '2027-12' },
          summary: {
            zh: '从四十年的水位与遥感数据中学习，让模型记住水去了哪里。\n\n- 示例基金会面上项目，00000001，58 万元',
          },
          links: [{ type: 'other', url: 'https://example.org/river' }],
        },
        { title: { en: 'FloodKit' }, kind: 'software' },
      ],
      talks: [{ date: '2025-10-12', title: { zh: '河流会记住' }, host: { zh: '北湖大学' } }],
      teaching: [{ course: { zh: 'HYD 101 水文学' }, role: { zh: '主讲' } }],
    })
    expect(problems.map(({ code, found }) => [code, found])).toEqual([
      ['not-understood', 'basics: location: {"address":"示例市示例路 1 号"}'],
      ['remote-picture', 'https://site.example/san-zhang/portrait.jpg'],
    ])
  })
})
