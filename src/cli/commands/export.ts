import { Command, Option } from 'commander'
import { exportText } from '#build/site/exports.ts'
import { EXPORT_FORMATS, type ExportFormat } from '#formats/export-formats.ts'
import { checkData } from '#disk/data/check-data.ts'
import { compileSite } from '#compile/compile-site.ts'
import { fileProblem } from '#disk/files/file-problem.ts'
import { replaceFile } from '#disk/files/replace-file.ts'
import { fileText } from '../failure-text.ts'
import { localeOption, type LocaleOption } from '../locale-option.ts'
import { helpBelow } from '../localized-help.ts'
import { usesColour } from '../paint.ts'
import { formatReport } from '../report.ts'
import { createSay, listOf, withoutSlash } from '../say.ts'
import { fail, printFile, printMessage } from '../print.ts'

interface ExportOptions extends LocaleOption {
  data: string
  to: ExportFormat
  out: string
}

const HELP = `
A CV (json-resume, markdown, latex) is in the language of --locale; publications keep their own.

Examples:
  $ bifolio export ada-lin --to bibtex > ada-lin.bib
  $ bifolio export ada-lin --to latex --locale zh --out cv.tex

Exit codes: 0 written; 1 errors in the data, unknown researcher, or a file that cannot be written; 2 invalid usage.`

export function exportCommand(): Command {
  return new Command('export')
    .description("export a researcher's publications or CV to another format")
    .argument('<slug>', "the researcher's folder in data/")
    .addOption(
      new Option('--to <format>', 'output format').choices(EXPORT_FORMATS).makeOptionMandatory(),
    )
    .option('--out <file>', 'output file; - for standard output', '-')
    .addOption(localeOption('the CV and of the messages'))
    .option('--data <folder>', 'the data folder', 'data')
    .addHelpText('after', helpBelow(HELP))
    .action(exportFile)
}

async function exportFile(slug: string, options: ExportOptions): Promise<void> {
  const { data, to, out, locale } = options
  const say = createSay(locale)
  const problem = out === '-' ? undefined : fileProblem(out, data)
  if (problem !== undefined) return fail(fileText(problem, { file: out, option: '--out', say }), 2)
  const { source, issues } = await checkData(data)
  if (issues.some(({ severity }) => severity === 'error')) {
    const colour = usesColour(process.stderr, process.env)
    return fail(formatReport(issues, { folder: data, locale, warnings: false, colour }), 1)
  }
  const site = compileSite(source)
  const profile = source.bundles.find((bundle) => bundle.slug === slug)?.profile
  const hasPortrait = profile?.portrait !== undefined
  const text = exportText(site, { slug, format: to, locale, hasPortrait })
  if (text === undefined) {
    const folder = withoutSlash(data)
    const slugs = listOf(
      site.profiles.map((profile) => profile.slug),
      say,
    )
    const key = slugs === '' ? 'export.no-researchers' : 'export.no-researcher'
    return fail(say(key, { folder, slug, slugs }), 1)
  }
  if (out === '-') {
    printFile(text)
    return
  }
  try {
    await replaceFile(out, text)
    const size = say('count.bytes', { count: Buffer.byteLength(text) })
    printMessage(say('export.written', { file: out, format: to, size }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    fail(say('export.not-written', { file: out, reason }), 1)
  }
}
