import type {
  BundleAuthor,
  BundlePublication,
  PublicationsBundle,
} from '#core/bundle/publications-bundle.ts'
import type { LocalizedText } from '#core/schema/text.ts'
import { pickText } from '#core/text/pick-text.ts'

interface Link {
  label: string
  url: string
}

/** One publication as a row of hand-written HTML. */
export function staticEntry(publication: BundlePublication, bundle: PublicationsBundle): string {
  const links = linksOf(publication)
  const title = english(publication.title)
  return [
    `<li><h3>${links[0] ? anchor({ label: title, url: links[0].url }) : escapeHtml(title)}</h3>`,
    `<p>${publication.authors.map(authorName).join(', ')}</p>`,
    `<p class="meta">${venueLine(publication, bundle)}</p>`,
    `<ul>${links.map((link) => `<li>${anchor(link)}</li>`).join(' ')}</ul></li>`,
  ].join('')
}

export function english(text: LocalizedText): string {
  return pickText(text, 'en').text
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

export function anchor({ label, url }: Link): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`
}

function authorName({ name, person, equal, corresponding }: BundleAuthor): string {
  const marks = (equal ? '<sup>*</sup>' : '') + (corresponding ? '<sup>†</sup>' : '')
  const text = escapeHtml(name)
  return (person === undefined ? text : `<b>${text}</b>`) + marks
}

function venueLine(publication: BundlePublication, { vocabulary }: PublicationsBundle): string {
  const venue = vocabulary.venues.find(({ id }) => id === publication.venue)
  const { track, volume, page, awards } = publication
  const short = [venue && english(venue.short), track, publication.issued?.slice(0, 4)]
  const details = [venue?.name && english(venue.name), volume, page && `pp. ${page}`]
  const distinctions = awards.map(({ kind }) => `<i>${kind}</i>`)
  return [`<b>${words(short)}</b>`, ...details.filter(Boolean), ...distinctions].join(' · ')
}

function words(parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ')
}

function linksOf({ arxiv, doi, links }: BundlePublication): Link[] {
  return [
    ...(arxiv === undefined ? [] : [{ label: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` }]),
    ...(doi === undefined ? [] : [{ label: 'DOI', url: `https://doi.org/${doi}` }]),
    ...links.map(({ type, url }) => ({ label: type, url })),
  ]
}
