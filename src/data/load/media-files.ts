import type { DiagnosticParams } from '#core/diagnostics/diagnostic.ts'
import type { IssueCode } from '../issues/issue.ts'

/** A file in a folder `media`: its size in bytes, or the one reason why it cannot be used. */
export type MediaFile = { size: number } | { code: IssueCode; params: DiagnosticParams }

/** The files in the `media` folders by their paths in the data folder: `ru-peng/media/portrait.jpg`. */
export type MediaFiles = ReadonlyMap<string, MediaFile>

/** Hosts of sites refuse larger files: GitHub takes 100 MB. */
export const MAX_MEDIA_BYTES = 100 * 1024 * 1024

/** Endings of pictures that the build can read. */
export const PICTURE_ENDINGS = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'svg', 'tif', 'tiff']

/** Endings of films that every browser plays. */
export const VIDEO_ENDINGS = ['mp4', 'webm']

/** In lower case, without the dot. */
export function endingOf(path: string): string {
  return /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? ''
}
