import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Command, Option } from 'commander'
import { LOCALES, type Locale } from '#core/schema/locale.ts'
import { EXPORT_FORMATS, exportText, type ExportFormat } from '#site/build/export-text.ts'
import { checkData } from '#site/check/check-data.ts'
import { compileSite } from '#site/compile/compile-site.ts'
import { usesColour } from '../paint.ts'
import { formatReport } from '../report.ts'
import { systemLocale } from '../system-locale.ts'

interface ExportOptions {
  data: string
  to: ExportFormat
  out: string
  locale: Locale
}

const HELP = `
A CV (json-resume, markdown, latex) is in one language; publications keep their own.

Examples:
  $ bifolio export ada-lin --to bibtex > ada-lin.bib
  $ bifolio export ada-lin --to latex --locale zh --out cv.tex

Exit codes: 0 written, 1 errors in the data or no such researcher, 2 wrong usage`

export function exportCommand(): Command {
  return new Command('export')
    .description("write a researcher's publications or CV for other programs")
    .argument('<slug>', 'the researcher: the name of the folder in data/')
    .addOption(
      new Option('--to <format>', 'the format').choices(EXPORT_FORMATS).makeOptionMandatory(),
    )
    .option('--out <file>', 'where it is written; - is the standard output', '-')
    .addOption(
      new Option('--locale <locale>', 'language of a CV')
        .choices(LOCALES)
        .default(systemLocale(process.env), 'the language of the system'),
    )
    .option('--data <folder>', 'the data folder', 'data')
    .addHelpText('after', HELP)
    .action(exportFile)
}

async function exportFile(slug: string, options: ExportOptions): Promise<void> {
  const { data, to, out, locale } = options
  const { source, issues } = await checkData(data)
  if (issues.some(({ severity }) => severity === 'error')) {
    const colour = usesColour(process.stderr, process.env)
    const report = formatReport(issues, { folder: data, locale, warnings: false, colour })
    return fail(report)
  }
  const site = compileSite(source)
  const text = exportText(site, { slug, format: to, locale })
  if (text === undefined) {
    const slugs = site.profiles.map((profile) => profile.slug)
    return fail(`${data}/ has no researcher "${slug}"; it has: ${slugs.join(', ')}`)
  }
  if (out === '-') {
    process.stdout.write(text)
    return
  }
  try {
    await mkdir(dirname(out), { recursive: true })
    await writeFile(out, text)
    process.stderr.write(`${out} is written (${to}, ${Buffer.byteLength(text)} bytes)\n`)
  } catch (error) {
    fail(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  // Not process.exit: a pipe may not have taken the whole message yet.
  process.exitCode = 1
}
