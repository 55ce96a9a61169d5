import { Converter } from 'opencc-js/t2cn'

const HAN = /\p{Script=Han}/gu

/** Where Unicode keeps characters that have a simplified form. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x34_00, 0x9f_ff],
  [0x2_00_00, 0x3_13_4f],
]

let converted: ReadonlyMap<string, string> | undefined

/** Han in simplified characters, one by one; for search keys only, because names must not be changed by rule. */
export function simplify(text: string): string {
  return text.replace(HAN, (character) => simplifiedCharacters().get(character) ?? character)
}

/** Pairs of a traditional character and its simplified one, for the simplified characters in these texts. */
export function variantsIn(texts: readonly string[]): string {
  const used = new Set(texts.flatMap((text) => text.match(HAN) ?? []))
  return [...simplifiedCharacters()]
    .filter(([, simplified]) => used.has(simplified))
    .flat()
    .join('')
}

/** All characters that differ from their simplified form. */
function simplifiedCharacters(): ReadonlyMap<string, string> {
  converted ??= convertAll()
  return converted
}

function convertAll(): Map<string, string> {
  const convert = Converter({ from: 't', to: 'cn' })
  const pairs = new Map<string, string>()
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCodePoint(code)
      const simplified = convert(character)
      if (simplified !== character) pairs.set(character, simplified)
    }
  }
  return pairs
}
