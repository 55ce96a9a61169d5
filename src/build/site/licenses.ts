import { readdir, readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { ENGINE_FOLDER } from '#disk/files/engine-folder.ts'

/** Where a site has the notices of what others have written, from its root. */
export const LICENSES_FILE = 'licenses.txt'

/** What Vite writes for it, beside its manifest. */
export const BUNDLED_PACKAGES = '.vite/licenses.json'

/** As Vite lists it; `identifier` is that of SPDX. */
const LicensedPackage = v.object({
  name: v.string(),
  version: v.string(),
  identifier: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
})
type LicensedPackage = v.InferOutput<typeof LicensedPackage>

/** Packages that leave something in a site without being imported by a script, and what they leave. */
const OTHERS: Readonly<Record<string, string>> = {
  '@fontsource-variable/source-serif-4':
    'The font file is cut from it. © 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  lucide: 'Icons in icons.svg.',
  rolldown: 'What the scripts need to be in several files.',
  'simple-icons': 'Icons in icons.svg.',
  tailwindcss: 'Rules of the styles.',
  vite: 'What the scripts load each other with.',
}

const ENGINE = join(ENGINE_FOLDER, 'package.json')

/**
 * The notices of everything in a site that others have written, and of Bifolio itself.
 *
 * @param appFolders where Vite has put the scripts, with its list of the packages in them
 */
export async function licensesFile(appFolders: readonly string[]): Promise<string> {
  const bundled = await Promise.all(appFolders.map(readBundled))
  const others = await Promise.all(Object.keys(OTHERS).map(readInstalled))
  const byName = new Map([...bundled.flat(), ...others].map((one) => [titleOf(one), one]))
  const sorted = [...byName.values()].toSorted((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1))
  const notices = await Promise.all([await readPackage(ENGINE), ...sorted].map(noticeOf))
  return [HEAD, ...notices].join(RULE)
}

const HEAD = `The scripts, styles, icons and fonts of this site contain work of others, under the licenses below.
They say nothing about its texts and pictures.
`

const RULE = `\n${'='.repeat(80)}\n\n`

function titleOf({ name, version, identifier }: LicensedPackage): string {
  return `${name} ${version}${identifier === '' ? '' : ` (${identifier})`}`
}

async function noticeOf(one: LicensedPackage): Promise<string> {
  const text = one.text === '' ? await textFor(one) : one.text
  const parts = [titleOf(one), OTHERS[one.name] ?? '', text]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

async function readBundled(appFolder: string): Promise<LicensedPackage[]> {
  const text = await readFile(join(appFolder, BUNDLED_PACKAGES), 'utf8')
  return v.parse(v.array(LicensedPackage), JSON.parse(text))
}

/** A library of the engine, or of its bundler. */
function readInstalled(name: string): Promise<LicensedPackage> {
  const file = findPackage(name, ENGINE) ?? findPackage(name, findPackage('vite', ENGINE) ?? ENGINE)
  if (file === undefined) throw new Error(`${name} is not installed`)
  return readPackage(file)
}

function findPackage(name: string, from: string): string | undefined {
  try {
    return findPackageJSON(name, pathToFileURL(from))
  } catch {
    return undefined
  }
}

const Author = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform((one) => one.name),
  ),
])

const Manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  author: v.optional(Author),
})

async function readPackage(file: string): Promise<LicensedPackage> {
  const { license, name, version } = v.parse(Manifest, JSON.parse(await readFile(file, 'utf8')))
  const names = await readdir(dirname(file))
  const own = names.find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(one))
  const text = own === undefined ? '' : await readFile(join(dirname(file), own), 'utf8')
  return { name, version, identifier: license, text: withoutOthers(text) }
}

/** Vite's own license goes on with those of what it is made of, which stays behind. */
function withoutOthers(text: string): string {
  const [own = ''] = text.split(/^# Licenses of bundled dependencies$/mu)
  return own.trim()
}

/** A library that an installation brings in a later version must not end a build. */
const NO_TEXT = 'The package brings no text of its license.'

/** For a package that names its license without bringing it. */
async function textFor({ name, identifier }: LicensedPackage): Promise<string> {
  const file = findPackage(name, ENGINE)
  const manifest = file && v.safeParse(Manifest, JSON.parse(await readFile(file, 'utf8')))
  const author = manifest && manifest.success ? manifest.output.author : undefined
  return standardLicense(identifier, author ?? `the authors of ${name}`) ?? NO_TEXT
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`

const ISC = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`

const TEXTS: ReadonlyMap<string, string> = new Map([
  ['MIT', MIT],
  ['ISC', ISC],
])

/** The text of a license that a package names without bringing it; undefined where it has no well-known short one. */
function standardLicense(identifier: string, author: string): string | undefined {
  const text = TEXTS.get(identifier)
  return text === undefined ? undefined : `Copyright (c) ${author}\n\n${text}`
}
