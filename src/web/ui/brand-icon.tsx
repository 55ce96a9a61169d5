import {
  siDblp,
  siGithub,
  siGooglescholar,
  siHuggingface,
  siOrcid,
  siSemanticscholar,
  siX,
  siZhihu,
} from 'simple-icons'

const PATHS = {
  dblp: siDblp.path,
  github: siGithub.path,
  huggingface: siHuggingface.path,
  orcid: siOrcid.path,
  scholar: siGooglescholar.path,
  'semantic-scholar': siSemanticscholar.path,
  x: siX.path,
  zhihu: siZhihu.path,
} as const

export type Brand = keyof typeof PATHS

export function isBrand(name: string): name is Brand {
  return Object.hasOwn(PATHS, name)
}

/** The sign of a service, one em high, in the colour of the text. */
export function BrandIcon({ brand }: { brand: Brand }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" d={PATHS[brand]} />
    </svg>
  )
}
