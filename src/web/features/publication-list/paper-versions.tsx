import type { BundlePublication, OtherVersion } from '#core/bundle/publications-bundle.ts'
import { DateText } from '#web/view/dates.tsx'
import { LocalText } from '#web/view/local-text.tsx'
import { useView } from '#web/view/view.ts'

/** Other forms of the work: where and when they are out, each with its address. */
export function PaperVersions({ publication }: { publication: BundlePublication }) {
  const { versions = [] } = publication
  return (
    <ul>
      {versions.map((version, at) => (
        <li key={at}>
          <Version version={version} />
        </li>
      ))}
    </ul>
  )
}

function Version({ version }: { version: OtherVersion }) {
  const { t } = useView()
  const { venue, issued } = version
  const url = addressOf(version)
  const name = <LocalText value={version.name} />
  return (
    <>
      {url === undefined ? name : <a href={url}>{name}</a>}
      {venue !== undefined && (
        <>
          {t('list.comma')}
          <LocalText value={venue} />
        </>
      )}
      {issued !== undefined && (
        <>
          {t('list.comma')}
          <DateText date={issued} />
        </>
      )}
    </>
  )
}

/** Where it is for good comes first. */
function addressOf({ doi, arxiv, url }: OtherVersion): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`
  return arxiv === undefined ? url : `https://arxiv.org/abs/${arxiv}`
}
