import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { useView } from '#web/view/view.ts'
import { CvSheet } from './cv-sheet.tsx'
import { PageHead } from './page-head.tsx'
import { nameText, PersonFrame, sealPath, useProfile, useSlug } from './person-frame.tsx'

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
      <p className="scripting-only mb-3 flex justify-end sm:float-end print:hidden">
        <Button onClick={() => globalThis.print()}>
          <Icon name="printer" /> {t('cv.print')}
        </Button>
      </p>
      <CvSheet profile={profile} />
    </PersonFrame>
  )
}
