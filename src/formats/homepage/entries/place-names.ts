const WORDS =
  `china usa us u.s. u.s.a. uk u.k. singapore japan korea germany france canada australia switzerland beijing shanghai
  tianjin chongqing hangzhou nanjing shenzhen guangzhou wuhan xi'an xian chengdu hefei suzhou dalian harbin jinan qingdao
  xiamen changsha taipei macau tokyo seoul london paris berlin munich zurich sydney melbourne toronto montreal seattle
  boston`.split(/\s+/u)
const COUNTRIES =
  `argentina australia austria bangladesh belgium brazil chile colombia croatia cyprus czechia denmark egypt england
  estonia finland ghana greece hungary iceland india indonesia iran iraq ireland israel italy kenya latvia lebanon
  lithuania luxembourg malaysia malta mexico morocco nepal netherlands nigeria norway pakistan peru philippines poland
  portugal qatar romania russia scotland serbia slovakia slovenia spain sweden taiwan thailand tunisia turkey türkiye
  uganda ukraine uruguay venezuela vietnam wales online remote`.split(/\s+/u)
const NAMES =
  'the netherlands|czech republic|new zealand|saudi arabia|south africa|sri lanka|united arab emirates|costa rica|hong kong|new york|united states|united kingdom|south korea|los angeles|san francisco'

const LATIN = new Set([...WORDS, ...COUNTRIES, ...NAMES.split('|')])
const HAN =
  /^(?:中国|美国|英国|日本|新加坡|香港|澳门|台北|(?:北京|上海|天津|重庆|杭州|南京|深圳|广州|武汉|西安|成都|合肥|苏州|大连|哈尔滨|济南|青岛|厦门|福州|长沙|沈阳|长春|兰州|昆明|郑州|南昌|太原|石家庄|无锡|宁波|珠海)市?|\p{Script=Han}{2,3}省)$/u

/** True for the name of a country or a large city, which is neither an organization nor a field of study. */
export function isPlaceName(text: string): boolean {
  const name = text.trim().replace(/\.$/u, '')
  return HAN.test(name) || LATIN.has(name.toLowerCase()) || LATIN.has(`${name}.`.toLowerCase())
}

/** A state or province after its town: "Atlanta, GA". */
const STATE = /^[A-Z]{2,3}(?:\s+\d{5})?(?:\s*[-–]\s*\p{L}[\p{L} ]{2,30})?$/u
const MAX_PLACE = { clauses: 3, words: 3 }

/** True for the clauses of "Saint Petersburg, Russia", "Atlanta, GA" and 北京: nothing but a place. */
export function isPlace(clauses: readonly string[]): boolean {
  const last = clauses.at(-1) ?? ''
  const areShort = clauses.every((clause) => clause.split(/\s+/u).length <= MAX_PLACE.words)
  if (clauses.length > MAX_PLACE.clauses || !areShort) return false
  return isPlaceName(last) || (clauses.length > 1 && STATE.test(last))
}
