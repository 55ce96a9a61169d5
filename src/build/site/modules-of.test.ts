import { expect, test } from 'vitest'
import { modulesOf } from './modules-of.ts'

const MANIFEST = {
  'index.html': { file: 'app.js', isEntry: true, css: ['app.css'], imports: ['_vendor.js'] },
  '_vendor.js': { file: 'vendor.js' },
  'a.tsx': { file: 'a.js', imports: ['_shared.js', 'index.html'] },
  'b.tsx': { file: 'b.js', imports: ['_shared.js'], dynamicImports: ['a.tsx'] },
  '_shared.js': { file: 'shared.js', imports: ['a.tsx'] },
}

test.each([
  [['_vendor.js'], ['vendor.js'], 'a file by itself'],
  [['b.tsx'], ['b.js', 'shared.js', 'a.js', 'vendor.js'], 'what it imports, in circles too'],
  [['a.tsx', 'a.tsx'], ['a.js', 'shared.js', 'vendor.js'], 'each file once'],
  [['index.html'], ['vendor.js'], 'not the entry, which the page names'],
  [['unknown.tsx'], [], 'nothing for a module that was not built'],
  [[], [], 'nothing for nothing'],
])('modulesOf(%j) is %j: %s', (keys, files) => {
  expect(modulesOf(MANIFEST, keys)).toEqual(files)
})
