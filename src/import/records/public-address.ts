const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|lan|home|corp|home\.arpa)$/iu

/** True for an address that may be asked: https, the usual port, no credentials, and a name that is not of a private network. */
export function isPublicAddress({ protocol, hostname, port, username, password }: URL): boolean {
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/u.test(hostname)
  // A dot at the end means the same name, and more than one no name at all.
  const name = hostname.replace(/\.$/u, '')
  const isName = /^[^.]+(?:\.[^.]+)+$/u.test(name) && !PRIVATE_NAME.test(name)
  const isPlain = port === '' && username === '' && password === ''
  return protocol === 'https:' && isPlain && isName && !isNumber
}
