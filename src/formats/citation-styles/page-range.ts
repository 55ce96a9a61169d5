/** How a style shortens the second number of a range. */
export type PageForm = 'plain' | 'expanded' | 'chicago' | 'minimal-two'

/**
 * Pages as a style prints them: 5527–5542, or 5527–42 where the style shortens.
 *
 * @example pageRange('101-8', 'expanded', '–') // '101–108'
 */
export function pageRange(page: string, form: PageForm, dash: string): string {
  return page.replaceAll(/(?<!\d)(\d+)\s*[-–—]+\s*(\d+)/gu, (_, first: string, last: string) => {
    if (form === 'plain') return first + dash + last
    const full = last.length < first.length ? first.slice(0, -last.length) + last : last
    return first + dash + (full.length === first.length ? shortened(first, full, form) : full)
  })
}

function shortened(first: string, last: string, form: PageForm): string {
  if (form === 'minimal-two') return changedDigits(first, last, 2)
  if (form !== 'chicago') return last
  // The Chicago Manual of Style, 17th edition, 9.61.
  const number = Number(first)
  if (number < 100 || number % 100 === 0) return last
  if (number % 100 < 10) return changedDigits(first, last, 1)
  const short = changedDigits(first, last, 2)
  return first.length === 4 && short.length === 3 ? last : short
}

function changedDigits(first: string, last: string, least: number): string {
  let same = 0
  while (same < last.length - least && first[same] === last[same]) same += 1
  return last.slice(same)
}
