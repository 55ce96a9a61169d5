import { escapeMarkup } from '#core/text/escape-markup.ts'
import { htmlLang } from '#core/text/language-of.ts'
import type { Feed, FeedItem } from './feed.ts'
import { instantOf } from './feed-date.ts'

/** RFC 4287. `dc:date` has the date as precisely as it is known, which Atom's own dates cannot. */
export function writeAtom(feed: Feed): string {
  const newest = feed.items[0]?.date ?? ''
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${htmlLang(feed.language)}">`,
    element('id', feed.id),
    element('title', feed.title),
    ...(feed.description === undefined ? [] : [element('subtitle', feed.description)]),
    element('updated', instantOf(newest)),
    link('alternate', feed.url, 'text/html'),
    link('self', feed.selfUrl.atom, 'application/atom+xml'),
    ...feed.authors.map(author),
    ...feed.items.map(entry),
    '</feed>',
    '',
  ].join('\n')
}

function entry(item: FeedItem): string {
  return [
    `<entry xml:lang="${htmlLang(item.language)}">`,
    element('id', item.id),
    element('title', item.title),
    element('published', instantOf(item.date)),
    element('updated', instantOf(item.date)),
    element('dc:date', item.date),
    link('alternate', item.url, 'text/html'),
    ...item.authors.map(author),
    `<content type="html">${escapeMarkup(item.html)}</content>`,
    '</entry>',
  ].join('\n')
}

function author(name: string): string {
  return `<author>${element('name', name)}</author>`
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`
}
