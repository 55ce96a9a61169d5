/** What WCAG 2 asks of text of any size (success criterion 1.4.3, level AA). */
export const READABLE = 4.5

/**
 * The contrast of two colors by WCAG 2, from 1 (the same) to 21 (black and white), in either order.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** Lightness in steps finer than an eye can distinguish. */
const STEPS = 200

/**
 * The shade of a color, lighter or darker but of the same hue and saturation (HSL), that is nearest to it among those
 * that fit; undefined where none does.
 *
 * @example nearestShade('#ff0000', (shade) => contrast(shade, '#ffffff') >= 4.5) // '#ed0000'
 */
export function nearestShade(colour: string, fits: (shade: string) => boolean): string | undefined {
  const { hue, saturation, lightness } = hslOf(colour)
  const shades = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
    .toSorted((a, b) => Math.abs(a - lightness) - Math.abs(b - lightness))
    .map((other) => hexOf({ hue, saturation, lightness: other }))
  return [colour, ...shades].find(fits)
}

interface Hsl {
  /** In sixths of the circle. */
  hue: number
  saturation: number
  lightness: number
}

/** @see https://www.w3.org/TR/css-color-4/#rgb-to-hsl */
function hslOf(colour: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  )
  const most = Math.max(red, green, blue)
  const range = most - Math.min(red, green, blue)
  const lightness = most - range / 2
  if (range === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = range / (1 - Math.abs(2 * lightness - 1))
  if (most === red) return { hue: (green - blue) / range, saturation, lightness }
  if (most === green) return { hue: (blue - red) / range + 2, saturation, lightness }
  return { hue: (red - green) / range + 4, saturation, lightness }
}

/** @see https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function hexOf({ hue, saturation, lightness }: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channels = [0, 8, 4].map((offset) => {
    const at = (offset + hue * 2 + 12) % 12
    const channel = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))
    return Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}
