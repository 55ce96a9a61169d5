/** A folder as it is named in sentences, which put a slash behind it themselves. */
export function withoutSlash(folder: string): string {
  return folder.replace(/(?<=.)\/+$/u, '')
}
