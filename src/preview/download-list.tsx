import { saveFile } from '#web/features/cite-box/save-file.ts'
import { Button } from '#web/ui/button.tsx'
import type { Preview } from './make-preview.ts'
import { useText } from './use-text.ts'
import { zip } from './zip.ts'

/** The resulting bundle, file by file and as one archive. */
export function DownloadList({ downloads }: Pick<Preview, 'downloads'>) {
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
        <Button onClick={() => saveFile(`${slug}.zip`, 'application/zip', zipped(downloads))}>
          {text('download.all')}
        </Button>
      </p>
    </section>
  )
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A blob wants bytes in memory of its own. */
function zipped(files: Preview['downloads']): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zip(files))
}
