import type { Run } from '#formats/citation-styles/write-citation.ts'

/** Copies text, and for programs that set type the same with its italics. Rejects where the browser refuses. */
export async function copyCitation(text: string, runs?: readonly Run[]): Promise<void> {
  if (runs === undefined || typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text)
    return
  }
  const html = runs.map((run) => (run.italic ? `<i>${escape(run.text)}</i>` : escape(run.text)))
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html.join('')], { type: 'text/html' }),
    }),
  ])
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
