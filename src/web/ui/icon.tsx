/** Pictures in the sprite that the build makes (site/build/icon-sprite.ts): signs of services, and of actions. */
const BRANDS = [
  'bilibili',
  'bluesky',
  'dblp',
  'github',
  'gitlab',
  'huggingface',
  'kaggle',
  'mastodon',
  'orcid',
  'qq',
  'researchgate',
  'scholar',
  'scopus',
  'semantic-scholar',
  'wechat',
  'weibo',
  'x',
  'xiaohongshu',
  'youtube',
  'zhihu',
] as const

export type Brand = (typeof BRANDS)[number]

export type IconName =
  | Brand
  | 'chevron-down'
  | 'close'
  | 'dark'
  | 'globe'
  | 'light'
  | 'link'
  | 'mail'
  | 'menu'
  | 'play'
  | 'printer'
  | 'search'
  | 'system'

export function isBrand(name: string): name is Brand {
  return BRANDS.some((brand) => brand === name)
}

/** A picture one em high in the color of the text; decorative, so words are beside it or label its button. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`size-[1.05em] flex-none ${className}`.trimEnd()} aria-hidden="true">
      <use href={`${import.meta.env.BASE_URL}icons.svg#${name}`} />
    </svg>
  )
}
