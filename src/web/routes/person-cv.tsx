import type { CvFiles } from '#core/schema/profile.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { pickText } from '#core/text/pick-text.ts'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { MissingMark } from '#web/view/local-text.tsx'
import { ownerHref, useView } from '#web/view/view.ts'
import { CvSheet } from './cv-sheet.tsx'
import { PageHead } from './page-head.tsx'
import { nameText, PersonFrame, sealPath, useProfile, useSlug } from './person-frame.tsx'

/** The file in the page's language; else the other, with the mark that says so. */
function CvFile({ files }: { files: CvFiles }) {
  const { locale, t } = useView()
  const { text: file, missing } = pickText(files, locale)
  const lang = missing === (locale === 'en') ? 'zh' : 'en'
  return (
    <a
      className="inline-flex min-h-9 items-center pointer-coarse:min-h-11"
      href={ownerHref(file)}
      {...(typeof files === 'object' && { hrefLang: htmlLang(lang) })}
    >
      {t('cv.file')}
      {missing && <MissingMark lang={lang} />}
    </a>
  )
}

export function Component() {
  const { locale, t } = useView()
  const slug = useSlug()
  const profile = useProfile(slug)
  const name = nameText(profile.name, locale)
  return (
    <PersonFrame slug={slug} tab="cv">
      <PageHead
        title={`${t('tab.cv')} · ${name}`}
        description={t('head.cv', { name })}
        icon={sealPath(slug)}
      />
      <p className="mb-3 flex items-center justify-end gap-x-4 sm:float-end print:hidden">
        {profile.cv !== undefined && <CvFile files={profile.cv} />}
        <Button className="scripting-only" onClick={() => globalThis.print()}>
          <Icon name="printer" /> {t('cv.print')}
        </Button>
      </p>
      <CvSheet profile={profile} />
    </PersonFrame>
  )
}
