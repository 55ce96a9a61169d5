/** A venue as `data/venues.json` has it. */
type Venue = { id: string; short?: unknown; name: unknown }

type Place = { path: string; found: unknown; expected: unknown }

/**
 * Where a reading differs from a hand-made bundle, as "path: found ≠ expected". Texts are compared in
 * the languages that the reading has, without regard to case and punctuation; venues by what
 * `venues.json` calls them.
 */
export function importDifferences(place: Place, venues: readonly Venue[]): string[] {
  const { path, found, expected } = place
  if (isVenueField(path) && typeof found === 'string' && typeof expected === 'string') {
    return names(venues, expected).some((name) => folded(found).includes(folded(name)))
      ? []
      : [describeDifference(place)]
  }
  if (isTexts(found) || isTexts(expected)) return textDifferences(place)
  if (Array.isArray(found) && Array.isArray(expected)) return listDifferences(place, venues)
  if (isObject(found) && isObject(expected)) {
    const keys = new Set([...Object.keys(found), ...Object.keys(expected)])
    return [...keys].flatMap((key) =>
      importDifferences(
        { path: `${path}.${key}`, found: found[key], expected: expected[key] },
        venues,
      ),
    )
  }
  return folded(found) === folded(expected) ? [] : [describeDifference(place)]
}

function listDifferences({ path, found, expected }: Place, venues: readonly Venue[]): string[] {
  if (!Array.isArray(found) || !Array.isArray(expected)) return []
  const differences = found.flatMap((entry: unknown, index) => {
    const key = keyOf(path, entry)
    const partner: unknown =
      key === undefined ? expected[index] : expected.find((other) => keyOf(path, other) === key)
    const place = { path: `${path}[${key ?? index}]`, found: entry, expected: partner }
    return partner === undefined ? [describeDifference(place)] : importDifferences(place, venues)
  })
  return found.length === expected.length
    ? differences
    : [...differences, `${path}.length: ${found.length} ≠ ${expected.length}`]
}

/** Links and roles have no order that counts. */
function keyOf(path: string, entry: unknown): string | undefined {
  if (!isObject(entry)) return undefined
  const key = path.endsWith('.links') ? entry['url'] : path.endsWith('.services') && entry['role']
  return typeof key === 'string' ? key : undefined
}

function textDifferences(place: Place): string[] {
  const { path, found, expected } = place
  if (!isTexts(found)) {
    const en = isTexts(expected) ? (expected['en'] ?? expected['zh']) : expected
    return folded(found) === folded(en) ? [] : [describeDifference(place)]
  }
  return Object.entries(found).flatMap(([lang, text]) => {
    const other = isTexts(expected) ? expected[lang] : expected
    return folded(text) === folded(other)
      ? []
      : [describeDifference({ path: `${path}.${lang}`, found: text, expected: other })]
  })
}

function isVenueField(path: string): boolean {
  return path.endsWith('.venue')
}

function names(venues: readonly Venue[], id: string): string[] {
  const { short, name } = venues.find((venue) => venue.id === id) ?? { name: id }
  return [short, name]
    .flatMap((value) => (isTexts(value) ? Object.values(value) : [value]))
    .flatMap((text) => (typeof text === 'string' ? [text] : []))
}

function describeDifference({ path, found, expected }: Place): string {
  return `${path}: ${JSON.stringify(found) ?? '–'} ≠ ${JSON.stringify(expected) ?? '–'}`
}

function folded(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.toLowerCase().replaceAll(/[\s.,;:()*=/-]+/gu, '')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is Record<string, unknown> {
  return (
    isObject(value) &&
    Object.entries(value).length > 0 &&
    Object.entries(value).every(
      ([key, text]) => (key === 'en' || key === 'zh') && typeof text === 'string',
    )
  )
}
