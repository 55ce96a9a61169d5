import type { ResourceLink } from '#core/schema/link.ts'
import { isSafeUrl } from '#core/schema/url.ts'
import { RESOURCE_WORDS } from '../text/link-types.ts'
import type { PictureFinder } from './picture-of-record.ts'
import type { DataRecord } from './data-record.ts'

/** Keys of templates whose value is one address. */
const KEYS: readonly (readonly [ResourceLink['type'], readonly string[]])[] = [
  ['paper', ['paperurl', 'paper_url', 'paper', 'html', 'arxiv_url', 'openreview']],
  ['pdf', ['url_pdf', 'pdf', 'pdf_url']],
  [
    'code',
    ['codeurl', 'url_code', 'code', 'github', 'repo', 'repository', 'code_url', 'url_source'],
  ],
  ['data', ['url_dataset', 'dataset', 'data']],
  ['poster', ['url_poster', 'poster']],
  ['slides', ['slidesurl', 'url_slides', 'slides', 'slides_url']],
  ['video', ['url_video', 'video', 'video_url']],
  ['demo', ['url_demo', 'demo']],
  ['blog', ['blog', 'blog_url']],
  [
    'other',
    [
      'url_project',
      'project_page',
      'project_url',
      'website',
      'url',
      'link',
      'external_link',
      'event_url',
      'certificate_url',
      'redirect',
      'redirect_url',
    ],
  ],
]

/** Finds the files of the source that links lead to. */
type LinkedFiles = { pictures: PictureFinder; place: { file: string } }

/** The links of a record, each once: those that its keys name, and its list of links. */
export function linksOfRecord(record: DataRecord, files?: LinkedFiles): ResourceLink[] {
  const links = new Map<string, ResourceLink>()
  const add = (type: ResourceLink['type'], url: string, label = ''): void => {
    if (url === '' || url.startsWith('#')) return
    const isLocal = !/^(?:[a-z]+:|\/\/)/iu.test(url)
    if (isLocal && files !== undefined) {
      const at = { file: files.place.file, report: record.report }
      const file = files.pictures.find(url, at)
      const known = RESOURCE_WORDS.get(label.toLowerCase())
      if (file !== undefined) links.set(file, { type: known ?? type, url: file })
      return
    }
    if (!isSafeUrl(url))
      return record.report('unsafe-link', [label, url].filter(Boolean).join(': '))
    const known = RESOURCE_WORDS.get(label.toLowerCase())
    const isNamed = label !== '' && known === undefined
    links.set(url, { type: known ?? type, url, ...(isNamed && { label: record.localize(label) }) })
  }
  for (const [type, keys] of KEYS) {
    for (const key of keys) if (typeof record.value(key) === 'string') add(type, record.text(key))
  }
  for (const link of record.records('links')) {
    const label = link.text('name', 'label', 'title', 'type')
    add('other', link.text('url', 'link', 'href'), label)
    link.rest(label)
  }
  return [...links.values()]
}
