import { isSlug } from '#core/schema/slug-rules.ts'
import { fold } from '#core/search/fold.ts'

/** An id from what a file or a thing is called in Latin letters; numbered where it is only called in Chinese. */
export function idOf(path: string, title: string, count: number): string {
  const name =
    path
      .split('/')
      .filter((part) => !/^_?index$/u.test(part))
      .at(-1) ?? ''
  const words = [title, name].map(
    (text) =>
      fold(text)
        .match(/[a-z0-9]+/gu)
        ?.slice(0, 8)
        .join('-') ?? '',
  )
  return words.find((word) => word.length > 2 && isSlug(word)) ?? `item-${count + 1}`
}
