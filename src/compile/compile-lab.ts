import type { LabBundle } from '#core/bundle/lab-bundle.ts'
import { BUNDLE_VERSION } from '#core/bundle/version.ts'
import { defined } from '#core/json/defined.ts'
import { compileLink } from './compile-profile.ts'
import { compileProjects } from './compile-projects.ts'
import { compileLayout, compileOpenings, compileOwnSections } from './compile-sections.ts'
import { localizedBlocks } from './localized-tree.ts'
import type { SiteContext } from './site-context.ts'

/** What the home page of the lab shows beside its people and news; undefined for a site without a lab. */
export function compileLab(context: SiteContext): LabBundle | undefined {
  const { lab, labBundle } = context
  if (lab === undefined || labBundle === undefined) return undefined
  const { biography, links = [], openings = [], sections = [], layout } = lab.about
  return {
    version: BUNDLE_VERSION,
    ...defined({
      biography: biography === undefined ? undefined : localizedBlocks(biography),
      layout: layout && compileLayout(layout),
    }),
    links: links.map((link) => compileLink(link, context)),
    projects: compileProjects(labBundle, context),
    openings: compileOpenings(openings, context.today),
    sections: compileOwnSections(sections, context),
  }
}
