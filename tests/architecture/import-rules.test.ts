import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ALLOWED, FORBIDDEN, TARGETS } from './plants.ts'
import { createScratchProject, type ScratchProject } from './scratch-project.ts'

type Complaint = { filename: string; code: string; message: string; help?: string }

const PROJECTS = readdirSync('src').map((name) => `src/${name}`)
const IMPORT_RULES = ['eslint(no-restricted-imports)', 'import(no-cycle)']

let project: ScratchProject
let cleanComplaints: Complaint[]
let complaints: Complaint[]
let compilerOutput: string

beforeAll(async () => {
  project = await createScratchProject()
  cleanComplaints = lint()
  await project.write(TARGETS)
  await project.write(codeByFile(FORBIDDEN))
  await project.write(codeByFile(ALLOWED))
  complaints = lint()
  compilerOutput = project.run('typescript/bin/tsc', [
    '-b',
    ...PROJECTS,
    '--pretty',
    'false',
  ]).output
})

afterAll(() => project.remove())

describe('the tree as it is', () => {
  it('breaks no import rule', () => {
    expect(cleanComplaints).toEqual([])
  })
})

describe('a planted import', () => {
  it.each(FORBIDDEN.filter((plant) => plant.tsc))('tsc refuses $title', ({ file, tsc }) => {
    expect(compilerErrors(file).join('\n')).toContain(`${tsc}:`)
  })

  it.each(FORBIDDEN.filter((plant) => plant.oxlint))('oxlint refuses $title', (plant) => {
    expect(lintMessages(plant.file).join('\n')).toContain(plant.oxlint)
  })

  it.each(ALLOWED)('nobody minds $title', ({ file }) => {
    expect([...compilerErrors(file), ...lintMessages(file)]).toEqual([])
  })

  it.each(Object.keys(TARGETS))('the imported file %s is itself in order', (file) => {
    expect([...compilerErrors(file), ...lintMessages(file)]).toEqual([])
  })
})

function lint(): Complaint[] {
  const { output } = project.run('oxlint/bin/oxlint', ['--format', 'json', 'src'])
  const report = JSON.parse(output) as { diagnostics: Complaint[]; number_of_files: number }
  expect(report.number_of_files).toBeGreaterThan(20)
  return report.diagnostics.filter(({ code }) => IMPORT_RULES.includes(code))
}

function lintMessages(file: string): string[] {
  return complaints
    .filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(file))
    .map(({ message, help = '' }) => `${message} ${help}`)
}

function compilerErrors(file: string): string[] {
  return compilerOutput.split('\n').filter((line) => line.startsWith(`${file}(`))
}

function codeByFile(plants: readonly { file: string; code: string }[]): Record<string, string> {
  return Object.fromEntries(plants.map(({ file, code }) => [file, code]))
}
