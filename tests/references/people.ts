import type { Random } from '../bench/random.ts'

/** A made-up person; with a Chinese name where the family has one. */
export type Person = { given: string; middle?: string; family: string; zh?: string; isGroup?: true }

const FAMILIES =
  'Brook|Vale|Quill|Ashdown|Ferro|Ode|Okafor|Müller|García|Kowalski|Nguyen|Kim|Tanaka|Johansson|Dubois|Rossi|Patel|van der Berg|de Souza|Smith-Jones|O’Brien|Haddad|Sørensen|Novák|Park|Singh|Castellanos|Turner|Reed|Wood|Stone|Banks|Field|Young|Rivers|Page|Sato|Cohen|Ivanova|Papadopoulos'.split(
    '|',
  )
const GIVENS =
  'Ada|Tom|Mara|Tobin|Lena|Paul|Amara|Jörg|José|Anna|Minh|Ji-woo|Kenji|Chloé|Giulia|Ravi|Robert|Sven|Maryam|Petra|Hyun|Grace|Daniel|Lucía|Ian|Rose|Will|Jean-Luc|Dana|Olga|Nikos|Jo|Adaeze|Ivy|Mark|Chi|April|Summer|Sky'.split(
    '|',
  )
const HAN_FAMILIES =
  'Zheng郑 Peng彭 Shen沈 Lu陆 Jiang蒋 Cai蔡 Ding丁 Wei魏 Ye叶 Yu余 Pan潘 Du杜 Dai戴 Xia夏 Zhong钟 Fan范 Lin林 Chen陈 Wang王 Li李 Zhang张 Liu刘 Zhao赵 Wu吴 Xu徐 Sun孙 Ma马 He何 Ouyang欧阳 Huang黄'.split(
    ' ',
  )
const HAN_GIVENS =
  'Mingyuan明远 Siyu思雨 Jianguo建国 Xiaolan晓岚 Haoran浩然 Yutong雨桐 Zhiqiang志强 Ruolin若琳 Wenbo文博 Jiaqi嘉琪 Tianyi天翊 Shuhan书涵 Wei伟 Bo波 Mo墨 Chi驰 Yi毅 Jing静 Lei磊 Wanzhou晚舟 Yifan一帆 Qi琪 Junjie俊杰 An安'.split(
    ' ',
  )

export function createPerson(random: Random, chinese: number): Person {
  if (random.chance(chinese)) {
    const [family = '', hanFamily = ''] = parts(random.pick(HAN_FAMILIES))
    const [given = '', hanGiven = ''] = parts(random.pick(HAN_GIVENS))
    return { given, family, zh: hanFamily + hanGiven }
  }
  const middle = random.chance(0.15) ? `${random.pick('ABCDEFGHJKLMRST'.split(''))}.` : undefined
  return {
    given: random.pick(GIVENS),
    ...(middle !== undefined && { middle }),
    family: random.pick(FAMILIES),
  }
}

function parts(word: string): string[] {
  const at = word.search(/\p{Script=Han}/u)
  return [word.slice(0, at), word.slice(at)]
}

const GROUPS =
  'Water Team|Rivers Consortium|LHC Stone Collaboration|The Lichen Group|Qwen River Team'.split('|')
const HAN_GROUPS = '水文课题组|北港大学石板项目组|河流研究团队|全国岩石标准化技术委员会'.split('|')

/** A group that is the author of a work; every form of its name is the same. */
export function createGroup(random: Random, lang: 'en' | 'zh'): Person {
  const name = random.pick(lang === 'zh' ? HAN_GROUPS : GROUPS)
  return { given: '', family: name, isGroup: true, ...(lang === 'zh' && { zh: name }) }
}

export function fullName({ given, middle, family }: Person): string {
  return [given, middle, family].filter(Boolean).join(' ')
}

/** How a style prints a name. */
export const NAME_FORMS = {
  full: fullName,
  initials: (person: Person) => `${initials(person, '. ', '.')} ${person.family}`,
  tight: (person: Person) => `${initials(person, '.', '.')} ${person.family}`,
  comma: (person: Person) => `${person.family}, ${initials(person, '. ', '.')}`,
  commaTight: (person: Person) => `${person.family}, ${initials(person, '.', '.')}`,
  commaFull: (person: Person) =>
    `${person.family}, ${[person.given, person.middle].filter(Boolean).join(' ')}`,
  vancouver: (person: Person) => `${person.family} ${initials(person, '', '')}`,
  familyDot: (person: Person) => `${person.family} ${initials(person, '.', '.')}`,
  capitals: (person: Person) => `${person.family.toUpperCase()} ${initials(person, ' ', '')}`,
  zh: (person: Person) => person.zh ?? fullName(person),
  both: (person: Person) =>
    person.zh === undefined ? fullName(person) : `${fullName(person)}(${person.zh})`,
} as const satisfies Record<string, (person: Person) => string>

export type NameForm = keyof typeof NAME_FORMS

export function printName(person: Person, form: NameForm): string {
  return person.isGroup === true ? person.family : NAME_FORMS[form](person)
}

function initials({ given, middle }: Person, between: string, end: string): string {
  const letters = [
    ...given.split('-').map((part) => part.charAt(0).toUpperCase()),
    ...(middle?.charAt(0) ?? ''),
  ]
  return letters.join(between) + end
}

/** What a name must come to, whatever order and dots it is written with: `adabrook`, or `abrook` for initials. */
export function nameKeys(person: Person): string[] {
  const { given, middle, family, zh } = person
  return [
    `${given}${middle ?? ''}${family}`,
    `${given}${family}`,
    `${initials(person, '', '')}${family}`,
    `${given.charAt(0)}${family}`,
    ...(zh === undefined ? [] : [zh, `${given}${family}${zh}`]),
  ].map(nameKey)
}

export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase()
}
