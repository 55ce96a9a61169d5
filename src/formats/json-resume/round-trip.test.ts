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
