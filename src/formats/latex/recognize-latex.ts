import { recognizesHomepage } from '../homepage/recognize-homepage.ts'
import type { ImportFile } from '../reading.ts'

const TEX = /\.(?:tex|ltx)$/iu
const DOCUMENT = /\\documentclass\b|\\begin\{document\}/u

/** True for a CV in LaTeX, alone or as the folder of a project; a home page may contain one, and is still a home page. */
export function recognizesLatex(files: readonly ImportFile[]): boolean {
  const tex = files.filter(({ path }) => TEX.test(path))
  if (tex.length === 0) return false
  if (files.length === 1) return true
  const others = files.filter((file) => !tex.includes(file) && !/readme/iu.test(file.path))
  return tex.some(({ text }) => DOCUMENT.test(text)) && !recognizesHomepage(others)
}
