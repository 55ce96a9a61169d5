import { Parser } from 'htmlparser2'
import type { LibraryRecord } from './library-record.ts'

const MAX_DEPTH = 30

/** The records of the XML of EndNote, by the names of the elements around each text; `<style>` is only how it looks. */
export function splitXml(text: string): LibraryRecord[] {
  const records: LibraryRecord[] = []
  const path: string[] = []
  let fields: Map<string, string[]> | undefined
  let value = ''
  let line = 1
  let counted = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'style') return
        if (path.length < MAX_DEPTH) path.push(name)
        value = ''
        if (name !== 'record') {
          const kind = attributes['name']
          if (name === 'ref-type' && kind !== undefined) fields?.set('type', [kind])
          return
        }
        line += text.slice(counted, parser.startIndex).split('\n').length - 1
        counted = parser.startIndex
        fields = new Map()
        records.push({ line, fields })
      },
      ontext(data) {
        value += data
      },
      onclosetag(name) {
        if (name === 'style') return
        const key = path.slice(-2).join('/')
        const words = value.replaceAll(/\s+/gu, ' ').trim()
        if (fields !== undefined && words !== '' && path.at(-1) === name) {
          const values = fields.get(key) ?? []
          values.push(words)
          fields.set(key, values)
        }
        if (path.at(-1) === name) path.pop()
        value = ''
        if (name === 'record') fields = undefined
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  return records
}
