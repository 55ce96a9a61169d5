import { EntriesBundle } from '#core/bundle/entries-bundle.ts'
import { LabBundle } from '#core/bundle/lab-bundle.ts'
import { NetworkBundle } from '#core/bundle/network-bundle.ts'
import { NewsBundle } from '#core/bundle/news-bundle.ts'
import { OwnPageBundle } from '#core/bundle/own-page-bundle.ts'
import { PaperBundle } from '#core/bundle/paper-bundle.ts'
import { ProfileBundle } from '#core/bundle/profile-bundle.ts'
import { ProjectBundle } from '#core/bundle/project-bundle.ts'
import { PublicationsBundle } from '#core/bundle/publications-bundle.ts'
import { PeopleBundle, SiteBundle } from '#core/bundle/site-bundle.ts'
import { parseBundle } from './parse-bundle.ts'

/** Per kind of bundle the check at the door; see `parseBundle`. */
export const parsers = {
  site: (path: string, json: unknown) => parseBundle(SiteBundle, path, json),
  people: (path: string, json: unknown) => parseBundle(PeopleBundle, path, json),
  entries: (path: string, json: unknown) => parseBundle(EntriesBundle, path, json),
  lab: (path: string, json: unknown) => parseBundle(LabBundle, path, json),
  network: (path: string, json: unknown) => parseBundle(NetworkBundle, path, json),
  profile: (path: string, json: unknown) => parseBundle(ProfileBundle, path, json),
  news: (path: string, json: unknown) => parseBundle(NewsBundle, path, json),
  publications: (path: string, json: unknown) => parseBundle(PublicationsBundle, path, json),
  project: (path: string, json: unknown) => parseBundle(ProjectBundle, path, json),
  ownPage: (path: string, json: unknown) => parseBundle(OwnPageBundle, path, json),
  paper: (path: string, json: unknown) => parseBundle(PaperBundle, path, json),
}
