import { saveFile } from '#web/features/cite-box/save-file.ts'
import { Button } from '#web/ui/button.tsx'
import type { Preview } from './make-preview.ts'
import { useText } from './use-text.ts'

/** The resulting bundle, file by file and as one archive. */
export function DownloadList({ downloads, media }: Pick<Preview, 'downloads' | 'media'>) {
  const text = useText()
  const slugs = new Set(downloads.flatMap(([path]) => path.split('/').slice(0, -1)))
  const [slug = ''] = slugs
  return (
    <section>
      <h2>{text('download.title')}</h2>
      <p>{text('download.hint', { slug: slugs.size === 1 ? slug : '…' })}</p>
      <p className="drop-buttons">
        {downloads.map(([path, content]) => (
          <Button key={path} onClick={() => saveFile(nameIn(path), 'application/json', content)}>
            {slugs.size === 1 ? nameIn(path) : path}
          </Button>
        ))}
        <Button onClick={() => void saveArchive(`${slug}.zip`, { downloads, media })}>
          {text('download.all')}
        </Button>
      </p>
    </section>
  )
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The archiver comes when it is asked for. */
async function saveArchive(
  name: string,
  { downloads, media }: Pick<Preview, 'downloads' | 'media'>,
): Promise<void> {
  const { zip } = await import('./zip.ts')
  const reading = Array.from(media, async ([path, file]) => {
    return [path, new Uint8Array(await file.arrayBuffer())] as const
  })
  saveFile(name, 'application/zip', zip([...downloads, ...(await Promise.all(reading))]))
}
