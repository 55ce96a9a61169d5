import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { ownerHref, useView } from '#web/view/view.ts'
import { CvSheet } from './cv-sheet.tsx'
import { PageHead } from './page-head.tsx'
import { nameText, PersonFrame, sealPath, useProfile, useSlug } from './person-frame.tsx'

export function Component() {
  const { locale, t } = useView()
  const slug = useSlug()
  const profile = useProfile(slug)
  const { cv } = profile
  const file = typeof cv === 'object' ? (cv[locale] ?? cv.en ?? cv.zh) : cv
  const name = nameText(profile.name, locale)
  return (
    <PersonFrame slug={slug} tab="cv">
      <PageHead
        title={`${t('tab.cv')} · ${name}`}
        description={t('head.cv', { name })}
        icon={sealPath(slug)}
      />
      <p className="mb-3 flex items-center justify-end gap-x-4 sm:float-end print:hidden">
        {file !== undefined && (
          <a
            className="inline-flex min-h-9 items-center pointer-coarse:min-h-11"
            href={ownerHref(file)}
          >
            {t('cv.file')}
          </a>
        )}
        <Button className="scripting-only" onClick={() => globalThis.print()}>
          <Icon name="printer" /> {t('cv.print')}
        </Button>
      </p>
      <CvSheet profile={profile} />
    </PersonFrame>
  )
}
