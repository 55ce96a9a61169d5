import {
  ChevronDown,
  Globe,
  type IconNode,
  Link,
  Mail,
  Menu,
  Monitor,
  Moon,
  Play,
  Printer,
  Search,
  Sun,
  X,
} from 'lucide'
import {
  siBilibili,
  siBluesky,
  siDblp,
  siGithub,
  siGitlab,
  siGooglescholar,
  siHuggingface,
  siKaggle,
  siMastodon,
  siOrcid,
  siQq,
  siResearchgate,
  siScopus,
  siSemanticscholar,
  siSinaweibo,
  siWechat,
  siX,
  siXiaohongshu,
  siYoutube,
  siZhihu,
} from 'simple-icons'
import type { Brand, IconName } from '#web/entry-static.tsx'

const BRANDS: Record<Brand, string> = {
  bilibili: siBilibili.path,
  bluesky: siBluesky.path,
  dblp: siDblp.path,
  github: siGithub.path,
  gitlab: siGitlab.path,
  huggingface: siHuggingface.path,
  kaggle: siKaggle.path,
  mastodon: siMastodon.path,
  orcid: siOrcid.path,
  qq: siQq.path,
  researchgate: siResearchgate.path,
  scholar: siGooglescholar.path,
  scopus: siScopus.path,
  'semantic-scholar': siSemanticscholar.path,
  wechat: siWechat.path,
  weibo: siSinaweibo.path,
  x: siX.path,
  xiaohongshu: siXiaohongshu.path,
  youtube: siYoutube.path,
  zhihu: siZhihu.path,
}

const ACTIONS: Record<Exclude<IconName, Brand>, IconNode> = {
  'chevron-down': ChevronDown,
  close: X,
  dark: Moon,
  globe: Globe,
  light: Sun,
  link: Link,
  mail: Mail,
  menu: Menu,
  play: Play,
  printer: Printer,
  search: Search,
  system: Monitor,
}

const STROKE =
  'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'

/** All pictures in one file, which pages refer to: loaded once, and neither in the HTML nor in the scripts. */
export function iconSprite(): string {
  const brands = Object.entries(BRANDS).map(([name, path]) =>
    symbol(name, `<path fill="currentColor" d="${path}"/>`),
  )
  const actions = Object.entries(ACTIONS).map(([name, nodes]) =>
    symbol(name, `<g ${STROKE}>${nodes.map(elementOf).join('')}</g>`),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${[...brands, ...actions].join('')}</svg>`
  return `${svg}\n`
}

function symbol(name: string, content: string): string {
  return `<symbol id="${name}" viewBox="0 0 24 24">${content}</symbol>`
}

function elementOf([tag, attributes]: IconNode[number]): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${pairs.join('')}/>`
}
