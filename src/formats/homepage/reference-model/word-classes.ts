import { trimEndOf } from '#core/text/trim-of.ts'
import { SMALL_WORDS } from '#core/text/small-words.ts'
import { isPinyin, LATIN_SURNAMES, SURNAME_READINGS } from '../../bibliography/surnames.ts'
import { DOUBLE_SURNAMES } from '../../bibliography/double-surnames.ts'

/** Words that say what a part of a reference is; each pattern is a feature. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'conference',
    /\b(?:conference|symposium|workshops?|congress|meeting|colloquium|conf\.?|symp\.?|findings|advances in|society|sigkdd|challenge)\b|会议|大会|研讨会|年会|论坛/iu,
  ],
  [
    'journal',
    /\b(?:journal|transactions|letters?|magazine|reviews?|annals|bulletin|nature|science|sciences|cell|frontiers|reports|acta|archives|proceedings of the (?:national|royal)|j\.?|trans\.?|lett|rev\.?|ann\.?|quarterly|advances|communications|applications|research)\b|学报|期刊|杂志|科学|研究$|月刊|通报|学刊|[:：]\p{Script=Han}+版/iu,
  ],
  [
    'acronym',
    /\b(?:NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|WACV|AAAI|IJCAI|N?A?ACL|EMNLP|EACL|COLING|COLM|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|ICASSP|INTERSPEECH|ICRA|IROS|CoRL|RSS|AISTATS|UAI|COLT|CHI|UIST|CSCW|SIGMOD|VLDB|ICDE|ACM MM|MM|MICCAI|ICSE|FSE|ASE|ISSTA|CCS|NDSS|INFOCOM|SIGCOMM|SIGGRAPH|OSDI|SOSP|NSDI|BMVC|ACCV|ICME|ICMR|TPAMI|IJCV|TACL|TMLR|JMLR|TKDE|TNNLS|TIP|TMM|TOG|PNAS|TSE|TIFS|TDSC|TOSEM|TCSVT|TMI|MIA|RA-L|T-RO|TheWebConf|DAC|ISCA|MICRO|HPCA|ASPLOS)\b/u,
  ],
  ['arxiv', /\barxiv\b|\b(?:bio|med|chem|psy|china)rxiv\b|\bpreprint\b|\bssrn\b|\bcorr\b|预印本/iu],
  ['proceedings', /\bproc(?:eedings|\.|\b)|论文集|\blecture notes\b/iu],
  ['in', /^(?:in|见|in the|in proc.*|appears in|presented at|published in|载)$/iu],
  ['in-start', /^(?:in|at)\s/u],
  ['in-capital', /^In\s/u],
  [
    'publisher',
    /\b(?:press|publish(?:ers|ing)|springer|elsevier|ieee|acm|pmlr|wiley|curran|association for|usenix|crc|mdpi|taylor|sage)\b|出版社/iu,
  ],
  [
    'university',
    /\b(?:university|institute of|college|school|department|laboratory)\b|大学|学院|研究所/iu,
  ],
  ['thesis', /\b(?:thesis|dissertation)\b|论文$/iu],
  ['patent', /\bpatent\b|专利|^(?:CN|ZL|US|EP|WO)\s?[\d.]{5}/u],
  ['editor', /^(?:eds?|editors?|edited by|hrsg|主编)$|\b(?:eds?\.|edited by)/iu],
  ['others', /^(?:et\.? al|others|等|等人|\.{3}|…)$|\bet\.? al$|\p{Script=Han}等$/iu],
  ['by', /^(?:by|with|joint(?:ly)? with|joint work with|coauthors?:?|authors?:?|作者)\b/iu],
  [
    'state',
    /\b(?:to appear|accepted|under review|in press|forthcoming|submitted|in submission|minor revision|major revision|in preparation|work in progress|R&R|revise)|录用|待刊|在审|接收|已投稿/iu,
  ],
  [
    'award',
    /\b(?:oral|spotlight|awards?|best paper|highlights?|honorable|prize|nominat\w+|finalist|candidate|runner-up|outstanding|distinguished|acceptance rate|top \d|media coverage|cover)\b|获奖|最佳|提名|优秀论文/iu,
  ],
  [
    'rank',
    /\b(?:CCF|SCI|SSCI|CSSCI|EI|JCR|Q[1-4]|CORE|IF|impact factor|rank|ESI|citations?|cited|THU-?CPL|tier)\b|影响因子|[一二三四]区|核心|引用|中科院|顶会|顶刊|高被引/iu,
  ],
  [
    'role',
    /\b(?:corresponding|co-?first|equal(?:ly)?|first author|contribution|project lead|supervised|intern)\b|通讯作者|通信作者|一作|第一作者|同等贡献/iu,
  ],
  [
    'link',
    /^(?:pdf|code|paper|project(?: page)?|arxiv|slides|poster|video|data(?:set)?|bib(?:tex)?|doi|link|website|demo|blog|supp\w*|abs(?:tract)?|html|github|webpage|page|talk|media|cite|appendix|model|preprint|openreview|论文|代码|链接|项目|数据)$/iu,
  ],
  [
    'month',
    /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?:\s\d{1,2})?$|^(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/iu,
  ],
  ['date', /^(?:19|20)\d{2}(?:[-./年].*)?[a-z]?$/u],
  ['with-year', /(?:19|20)\d{2}|['’]\d{2}$/u],
  ['doi', /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi\b|10\.\d{4,9}\/)/iu],
  ['address', /^https?:\/\//u],
  ['arxiv-id', /\b\d{4}\.\d{4,5}\b/u],
  ['volume', /^(?:vol(?:ume)?\.?|no|issue|number|第.*[卷期]|art(?:icle)?)(?:\s|\d|$)/iu],
  ['pages', /^(?:pp?|pages?)(?:\s|\d|$)|^第.*页$/iu],
  ['range', /^[A-Za-z]?\d{1,7}\s?[-–—−]{1,2}\s?[A-Za-z]?\d{1,7}/u],
  ['number', /^\d{1,7}$/u],
  ['article', /^[eA-Z]\d{2,8}$|^\d{5,8}$/u],
  ['number-end', /\p{L}\s\d{1,4}$/u],
  ['ordinal', /\b\d{1,3}(?:st|nd|rd|th)\b|第[一二三四五六七八九十百\d]+届/iu],
  ['gb-mark', /^(?:[JCDMGRPANSZ]|EB|DB|DS|CP)(?:[/／](?:OL|CD|MT|DK))?$/u],
  ['group', /\b(?:team|group|consortium|collaboration|collective)\b|团队|课题组/iu],
  ['accessed', /\b(?:available|accessed|retrieved|published online|online)\b/iu],
  ['marks', /[†‡✉📧]/u],
  [
    'verb',
    /\b(?:is|are|do|does|can|how|what|why|when|towards?|learning|using|based|via|need)\b|基于|面向|一种|研究|方法|综述/iu,
  ],
]

/** The features of the words themselves: how many, how they are written, and what they say. */
export function classesOf(text: string): string[] {
  const words = text.split(/\s+/u)
  const han = (text.match(/\p{Script=Han}/gu) ?? []).length
  const classes = KINDS.flatMap(([name, pattern]) => (pattern.test(text) ? name : []))
  classes.push(sizeOf(words.length, han), caseOf(text, words), ...namesOf(text, words, han))
  const small = words.filter((word, at) => at > 0 && SMALL_WORDS.has(word.toLowerCase())).length
  if (small > 0) classes.push(small > 1 ? 'small-words' : 'small-word')
  return classes
}

function sizeOf(count: number, han: number): string {
  if (han > count) return han < 5 ? `han-${han}` : han < 9 ? 'han-5' : han < 15 ? 'han-9' : 'han-15'
  return count < 5 ? `words-${count}` : count < 7 ? 'words-5' : count < 10 ? 'words-7' : 'words-10'
}

function caseOf(text: string, words: readonly string[]): string {
  if (/^\p{Ll}/u.test(text)) return 'lower'
  if (!/\p{L}/u.test(text)) return 'no-letters'
  const long = words.filter((word) => /^\p{L}{4}/u.test(word))
  if (long.length > 0 && long.every((word) => /^\p{Lu}+$/u.test(word))) return 'capitals'
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}-?\d/u.test(text)) return 'mixed'
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length
  if (long.length > 1) return capital === long.length ? 'title-case' : 'sentence-case'
  return 'capital'
}

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}’'‘-]*\.?|\p{Lu}\.(?:-?\p{Lu}\.)*)`
const PARTICLE = '(?:de|van|von|der|den|la|le|di|da|dos|del|bin|al|el|ter|ten)'
const FULL = new RegExp(
  String.raw`^(?:${PARTICLE}\s)*${WORD}(?:\s(?:${WORD}|${PARTICLE}|["“(]\p{L}+["”)])){1,4}$`,
  'u',
)
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.?[\s-]?){1,4}$/u
const FAMILY_INITIALS =
  /^(?:\p{Ll}{2,4}\s){0,2}\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?\s(?:\p{Lu}\.?[\s-]?){1,4}$/u
const ONE_WORD = /^(?:\p{Ll}{2,4}\s){0,2}\p{Lu}[\p{L}\p{M}’'-]+$/u
const HAN_NAME = /^\p{Script=Han}{2,4}$/u

/** How much it looks like a name, or a part of one. */
function namesOf(text: string, words: readonly string[], han: number): string[] {
  const bare = trimEndOf(text, /[\s*†‡§✉⋆♣♠♦#^¹²³⁴\d,]/u)
  if (han > 0) {
    const isName =
      HAN_NAME.test(bare) &&
      (SURNAME_READINGS.has(bare.charAt(0)) || DOUBLE_SURNAMES.has(bare.slice(0, 2)))
    return isName ? ['han-name'] : []
  }
  const names: string[] = []
  if (INITIALS.test(bare)) names.push(bare.length < 3 ? 'initial' : 'initials')
  if (FAMILY_INITIALS.test(bare)) names.push('family-initials')
  else if (ONE_WORD.test(bare)) names.push('one-word')
  else if (FULL.test(bare)) names.push(words.length < 4 ? 'name' : 'long-name')
  const parts = words.map((word) => word.replace(/[^\p{L}'-]/gu, '')).filter((word) => word !== '')
  if (
    parts.some((word) => LATIN_SURNAMES.has(word.toLowerCase())) &&
    parts.every((word) => isPinyin(word))
  )
    names.push('pinyin')
  return names
}
