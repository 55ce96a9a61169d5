import * as v from 'valibot'
import { BundleNewsItem } from './news-bundle.ts'
import { BundleProject } from './profile-parts.ts'
import { BundlePublication, Vocabulary } from './publications-bundle.ts'
import { LocalizedBlocks } from './rich-text-schema.ts'
import { BundleVersion } from './version.ts'

/** `/data/<slug>/projects/<id>.json`: all that a project's own page shows. */
export const ProjectBundle = v.strictObject({
  version: BundleVersion,
  slug: v.string(),
  project: BundleProject,
  text: v.optional(LocalizedBlocks),
  /** Its papers, newest first. */
  publications: v.array(BundlePublication),
  vocabulary: Vocabulary,
  /** News about it, newest first. */
  news: v.array(BundleNewsItem),
})
export type ProjectBundle = v.InferOutput<typeof ProjectBundle>
