/** A paper of a long list, with the parts that formats ask for. */
export interface LargePaper {
  at: number
  authors: readonly { given: string; family: string }[]
  title: string
  journal: string
  year: number
  volume: number
  pages: readonly [number, number]
  doi: string
  abstract: string
}

const OWNER = { given: 'Ada', family: 'Lin' }
const GIVEN = ['Tom', 'Mira', 'Kurt', 'Anna', 'Jose']
const FAMILY = ['Reed', 'Olsen', 'Berg', 'Vale', 'Shen', 'Moreno']
const SUBJECTS = ['rivers', 'state-of-the-art floods', 'lakes and ponds', 'rain', 'snow']
const JOURNALS = ['Journal of Hydrology', 'Water Letters', 'Journal of Rivers and Lakes']

/** The paper with this number; no two are alike. */
export function largePaper(at: number): LargePaper {
  const pick = (from: readonly string[], step = 0) => from[(at + step) % from.length] ?? ''
  const subject = pick(SUBJECTS)
  const others = Array.from({ length: 2 + (at % 3) }, (_, next) => {
    return { given: pick(GIVEN, next), family: pick(FAMILY, 2 * next) }
  })
  return {
    at,
    authors: [OWNER, ...others],
    title: `Deep models of ${subject} and what they are good for, station U${lettersOf(at)}`,
    journal: pick(JOURNALS),
    year: 1990 + (at % 35),
    // Far from years, which a bare list of references would leave open.
    volume: (at % 90) + 1,
    pages: [(at % 900) + 1, (at % 900) + 12],
    doi: `10.1234/water.${at}`,
    abstract: `We measure ${subject} for the time number ${at + 1}, and compare what we find with five models.`,
  }
}

/** A number that no one takes for a year, or for the name of a conference. */
function lettersOf(at: number): string {
  return [...String(at)].map((digit) => 'bdfgkmnprs'.charAt(Number(digit))).join('')
}

/** `A. Lin, T. Reed`. */
export function printedAuthors({ authors }: LargePaper): string {
  return authors.map(({ given, family }) => `${given.charAt(0)}. ${family}`).join(', ')
}

/** `Lin, A., Reed, T.` */
export function citedAuthors({ authors }: LargePaper): string {
  return authors.map(({ given, family }) => `${family}, ${given.charAt(0)}.`).join(', ')
}
