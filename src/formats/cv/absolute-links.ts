import type { Block, Inline } from '#core/bundle/rich-text.ts'

/** An address that is one outside of the site, too; undefined for one on the site where it is not known where that is. */
export function absoluteUrl(url: string, root: string | undefined): string | undefined {
  if (!url.startsWith('/')) return url
  return root === undefined ? undefined : root + url
}

/** Links as a file needs them that is read elsewhere: what leads nowhere from there is text. */
export function absoluteLinks(nodes: readonly Inline[], root: string | undefined): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (typeof node === 'string') return [node]
    const children = absoluteLinks(node.children, root)
    if (node.type !== 'link') return [{ ...node, children }]
    const url = absoluteUrl(node.url, root)
    return url === undefined ? children : [{ ...node, url, children }]
  })
}

export function absoluteBlocks(blocks: readonly Block[], root: string | undefined): Block[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, children: absoluteLinks(block.children, root) }
      : { ...block, items: block.items.map((item) => absoluteBlocks(item, root)) },
  )
}
