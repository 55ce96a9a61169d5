import type { CleanPage } from '../clean/clean-page.ts'
import { asSettings, textOfSetting } from '../clean/split-front-matter.ts'
import { isRecord } from '../../records/json-record.ts'
import { isPlaceholder } from '../text/placeholders.ts'
import { kindOfMarkedHeading } from '../text/heading-words.ts'
import { dataRecord, type DataRecord, type RecordContext } from './data-record.ts'
import type { EntryContext } from './entry-context.ts'
import { pageOf } from './page-of.ts'
import { readDataList } from './read-data-list.ts'

type LandingContext = EntryContext & RecordContext

/** A front page of blocks (HugoBlox), or one block with its items (its older widgets). */
export function readLanding({ settings }: CleanPage, context: LandingContext): CleanPage[] {
  const { sections } = settings
  const blocks = Array.isArray(sections)
    ? sections
    : [{ block: settings['widget'], content: settings }]
  const { body = '' } = context
  const inner = blocks.flatMap((block) =>
    isRecord(block) && block['demo'] !== true ? readBlock(block, context) : [],
  )
  return body === ''
    ? inner
    : [...inner, pageOf(textOfSetting(settings['title']) ?? '', body, context)]
}

/** Blocks that show other pages, the owner's data, or pictures only. */
const POINTERS =
  /^(?:collection|portfolio|pages|featured|people|tag[_-]?cloud|slider|contact|about(?:[.-].*)?|hero|cta.*|search|resume-biography.*|gallery|knowledge|stats|testimonials|logos|pricing|faq|video|newsletter)$/u

/** Keys of blocks that say which pages are shown, and how. */
const POINTER_KEYS =
  'count filters username sort_by page_type content archive default_button_index buttons button user_groups autolink directions appointment_url form coordinates contact_links primary_action secondary_action announcement'.split(
    ' ',
  )

const ITEM_KEYS = ['items', 'experience', 'item', 'feature', 'education', 'award']

function readBlock(block: Record<string, unknown>, context: LandingContext): CleanPage[] {
  const name = textOfSetting(block['block']) ?? ''
  const content = asSettings(block['content']) ?? {}
  const record = dataRecord(content, context)
  const title = record.text('title')
  const words = name === 'accomplishments' ? 'awards' : name.replace(/^resume-/u, '')
  const kind = kindOfMarkedHeading(title) ?? kindOfMarkedHeading(words)
  for (const key of ITEM_KEYS) {
    const list = record.value(key)
    if (Array.isArray(list)) readDataList(title || name, list, context, kind)
  }
  for (const key of POINTER_KEYS) record.value(key)
  const isPointer = POINTERS.test(name)
  const text = record.markdown('text')
  const subtitle = record.text('subtitle')
  if (!isPointer && subtitle !== '') record.report('not-understood', subtitle)
  if (name === 'contact') readContactBlock(record, context)
  record.rest(title)
  const isTemplate = /hugo ?blox|wowchemy|academic theme/iu.test(text)
  if (isTemplate) record.report('placeholder', text)
  if (text === '' || isTemplate) return []
  return [pageOf(isPointer && kind === undefined ? '' : title, text, context)]
}

function readContactBlock(record: DataRecord, { parts: { facts }, report }: LandingContext): void {
  const email = record.text('email')
  const url = `mailto:${email}`
  if (email !== '' && !isPlaceholder(email) && !facts.urls.has(url)) {
    facts.urls.add(url)
    facts.links.push({ type: 'email', url })
  }
  if (record.text('phone') !== '') report('private', 'phone')
  record.value('address')
}
