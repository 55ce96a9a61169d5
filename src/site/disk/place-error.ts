/** A file of a data folder that is not replaced: a link leads it out of the folder, or it is no file. */
export class PlaceError extends Error {
  override name = 'PlaceError'
  readonly code: 'target-outside' | 'target-special'
  readonly path: string

  constructor(code: PlaceError['code'], path: string) {
    super(`${path}: ${code}`)
    this.code = code
    this.path = path
  }
}
