import type { ProfileFile } from '#core/schema/profile.ts'
import { reportAt, type Report } from '../report.ts'
import { isRecord, type JsonRecord } from '../records/json-record.ts'
import type { ImportFile, Reading } from '../reading.ts'
import { recordsAt } from '../records/json-values.ts'
import { readFiles, type FileReading } from '../records/read-files.ts'
import { placeOf } from '../records/record-lines.ts'
import { groupServices } from '../records/service-role.ts'
import { parseResume } from './parse-resume.ts'
import { createAssetFinder } from '../homepage/data/find-assets.ts'
import { readBasics, readImage, writtenName } from './read-basics.ts'
import { readAward, readInterest, readLanguages, readService, readSkills } from './read-lists.ts'
import { readProject, withIds } from './read-project.ts'
import { readPaper } from './read-paper.ts'
import { readPosition, readStudy } from './read-positions.ts'

/** Lists of https://jsonresume.org/schema that a bundle has a place for. */
const READ = [
  'work',
  'volunteer',
  'education',
  'awards',
  'publications',
  'skills',
  'languages',
  'interests',
  'projects',
  'certificates',
]

/** Lists for which it has none: they are reported. */
const UNREAD = ['references']

/** Reads a JSON Résumé, of version 1 or older, in JSON or YAML. */
export function readJsonResume(
  files: readonly ImportFile[],
  assets: ReadonlySet<string> = new Set(),
): Reading {
  const pictures = createAssetFinder(assets)
  const reading = readFiles(files, ({ path, text }, report) => {
    const resume = parseResume(text, report)
    if (!isRecord(resume) || !isResume(resume)) return undefined
    const read = readResume(resume, report)
    const portrait = readImage(resume, { file: path, pictures, report })
    return portrait === undefined ? read : { ...read, profile: { ...read.profile, portrait } }
  })
  return pictures.copied.length === 0 ? reading : { ...reading, media: pictures.copied }
}

/** Not a résumé of another program, although some have `basics` too. */
function isResume(resume: JsonRecord): boolean {
  const lists = [...READ, ...UNREAD].filter((name) => Object.hasOwn(resume, name))
  const { basics } = resume
  const isOther = 'sections' in resume || (basics !== undefined && !isRecord(basics))
  const areLists = lists.every((name) => resume[name] === null || Array.isArray(resume[name]))
  return !isOther && areLists && (isRecord(basics) || lists.length > 0)
}

function readResume(resume: JsonRecord, report: Report): FileReading {
  const { basics } = resume
  const each = <T>(
    name: string,
    read: (record: JsonRecord, report: Report) => T | undefined,
  ): T[] =>
    recordsAt(resume, name).flatMap(
      (record) => read(record, reportAt(placeOf(record), report)) ?? [],
    )
  const languages = readLanguages(recordsAt(resume, 'languages'), report)
  const volunteers = each('volunteer', (record, reportRecord) => ({
    record,
    service: readService(record, reportRecord),
  }))
  const projects = each('projects', readProject)
  const lists = {
    education: each('education', readStudy),
    experience: [
      ...each('work', readPosition),
      ...volunteers.flatMap(({ record, service }) =>
        service === undefined
          ? (readPosition(record, reportAt(placeOf(record), report)) ?? [])
          : [],
      ),
    ],
    awards: [...each('awards', readAward), ...each('certificates', readAward)],
    projects: withIds(projects.flatMap((found) => ('project' in found ? found.project : []))),
    talks: projects.flatMap((found) => ('talk' in found ? found.talk : [])),
    teaching: projects.flatMap((found) => ('teaching' in found ? found.teaching : [])),
    services: groupServices(volunteers.flatMap(({ service }) => service ?? [])),
    skills: [...each('skills', readSkills), ...(languages === undefined ? [] : [languages])],
    interests: each('interests', readInterest),
  } satisfies Partial<ProfileFile>
  for (const name of UNREAD)
    each(name, (record, reportRecord) =>
      reportRecord('not-understood', `${name}: ${JSON.stringify(record)}`),
    )
  const owner = writtenName(resume)
  return {
    profile: {
      ...(isRecord(basics) && readBasics(basics, reportAt(placeOf(basics), report))),
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    },
    publications: each('publications', (record, reportRecord) =>
      readPaper(record, owner, reportRecord),
    ),
  }
}
