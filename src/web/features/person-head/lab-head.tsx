import type { LabBundle } from '#core/bundle/lab-bundle.ts'
import type { SiteBundle } from '#core/bundle/site-bundle.ts'
import { htmlLang } from '#core/text/language-of.ts'
import { PageTitle } from '#web/ui/page-title.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { PictureView } from '#web/view/picture-view.tsx'
import { useView } from '#web/view/view.ts'
import { ProfileLinks } from './profile-links.tsx'

interface LabHeadProps extends Pick<LabBundle, 'links'> {
  site: Pick<SiteBundle, 'title' | 'description' | 'logo'>
}

/** What lab this is: logo, both names, what it is about, how to reach it. */
export function LabHead({ site: { title, description, logo }, links }: LabHeadProps) {
  return (
    <header className="grid gap-y-4 py-4 columns:py-0">
      {logo && (
        <PictureView
          picture={logo}
          sizes={`${Math.round((LOGO * logo.width) / logo.height)}px`}
          className="h-16 w-auto max-w-full justify-self-start object-contain"
          first
          silent
        />
      )}
      <div>
        <PageTitle className="font-serif text-xl/tight font-normal">
          <span className="block text-2xl/tight font-semibold">
            <LocalText value={title} />
          </span>{' '}
          <OtherTitle title={title} />
        </PageTitle>
        {description !== undefined && (
          <p className="mt-3 max-w-[42rem]">
            <LocalText value={description} />
          </p>
        )}
      </div>
      <ProfileLinks links={links} />
    </header>
  )
}

/** Height of the logo in pixels. */
const LOGO = 64

function OtherTitle({ title }: Pick<SiteBundle, 'title'>) {
  const { locale } = useView()
  if (typeof title === 'string') return null
  const other = locale === 'en' ? 'zh' : 'en'
  const { [locale]: first, [other]: second } = title
  if (first === undefined || second === undefined || second === first) return null
  return <span lang={htmlLang(other)}>{second}</span>
}
