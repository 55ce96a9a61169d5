const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)\.?$/iu

/** True for an address that may be asked: https, the usual port, no credentials, and a name that is not of a private network. */
export function isPublicAddress({ protocol, hostname, port, username, password }: URL): boolean {
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/u.test(hostname)
  const isName = hostname.replace(/\.$/u, '').includes('.') && !PRIVATE_NAME.test(hostname)
  const isPlain = port === '' && username === '' && password === ''
  return protocol === 'https:' && isPlain && isName && !isNumber
}
