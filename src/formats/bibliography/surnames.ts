import { DOUBLE_SURNAMES } from './double-surnames.ts'

/** The most frequent Chinese family names with their pinyin; readings in names, not in general (单 is Shan). */
const SURNAMES =
  'wang王汪 li李黎厉 zhang张章 liu刘柳 chen陈谌 yang杨阳 huang黄 zhao赵 wu吴武邬伍 zhou周 xu徐许胥 sun孙 ma马 zhu朱祝竺 hu胡扈 guo郭国 he何贺和 lin林蔺 gao高郜 luo罗骆雒 zheng郑 liang梁 xie谢解 song宋 tang唐汤 deng邓 han韩 feng冯封丰 cao曹 peng彭 zeng曾 xiao萧肖 tian田 dong董 pan潘 yuan袁苑 cai蔡 jiang蒋江姜 yu于余俞喻虞郁 du杜 ye叶 cheng程成 wei魏韦卫危 su苏宿 lu吕卢陆鲁路逯禄 lv吕 ding丁 ren任 yao姚 shen沈申 cui崔 zhong钟仲 tan谭覃谈 fan范樊 jin金靳晋 shi石史施时师 liao廖 jia贾 xia夏 fu傅付符扶 fang方房 bai白柏 zou邹 meng孟蒙 xiong熊 qin秦覃 qiu邱丘裘仇 hou侯 yan严阎颜闫燕言鄢 xue薛 lei雷 long龙隆 duan段 hao郝 kong孔 shao邵 mao毛茅 chang常昌 wan万 gu顾古谷辜 lai赖 kang康 yin尹殷印 qian钱 niu牛钮 hong洪 gong龚宫巩 tao陶 mo莫 weng翁 ning宁甯 ni倪 an安 ou欧区 zuo左 miao苗缪 hua华花 zhan詹湛 xing邢幸 qi齐戚祁 qu曲屈瞿 ge葛盖戈 nie聂 bao鲍包暴 lan兰蓝 yi易伊 mei梅 mi米糜 bi毕 ji季纪吉姬籍冀 dai戴代 kuang邝匡况 zhuang庄 rao饶 ruan阮 sheng盛 tong童佟仝 shu舒 lou娄楼 lian连廉 xi席奚习郗 xiang向项相 min闵 yue岳乐 ying应 cen岑 ke柯 ai艾 shan单山 nong农 ru茹汝 pu蒲濮浦 mu穆牟慕 hang杭 chu褚储楚 che车 chi池迟 teng滕 dou窦 bian边卞 gui桂 leng冷 kou寇 qiao乔 chai柴 shang尚商 wen温文闻 zang臧 zhen甄 pei裴 rong荣容戎 ju鞠居巨 jing荆景井经 hui惠 guan关管官 lang郎 fei费 you游尤由 lao劳 bu卜步 pang庞 tu涂屠 sha沙 ban班 gan甘干 bo薄 nan南 ling凌令 sui隋眭 zong宗 ping平 kan阚 she佘 xin辛 mou牟 cong丛 hai海 xuan宣 liu柳'

/** The readings of a family name of one character. */
export const SURNAME_READINGS: ReadonlyMap<string, ReadonlySet<string>> = readingsOf(SURNAMES)

/** How Chinese family names are written in Latin letters. */
export const LATIN_SURNAMES: ReadonlySet<string> = new Set([
  ...SURNAMES.split(' ').flatMap((entry) => /^[a-z]+/u.exec(entry) ?? []),
  ...DOUBLE_SURNAMES.values(),
])

function readingsOf(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const readings = new Map<string, Set<string>>()
  for (const entry of table.split(' ')) {
    const reading = /^[a-z]+/u.exec(entry)?.[0] ?? ''
    for (const character of entry.slice(reading.length)) {
      readings.set(character, (readings.get(character) ?? new Set()).add(reading))
    }
  }
  return readings
}

const SYLLABLE =
  '(?:[bpmf](?:ian|iao|ing|ang|eng|ai|ei|ao|ou|an|en|in|ie|a|o|i|u|iu)|[dtnl](?:uan|ian|iao|ing|ang|eng|ong|iang|ai|ei|ao|ou|an|in|ie|iu|ui|un|uo|a|e|i|u|v|ue|ve|en)|[gkh](?:uang|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ua|ui|un|uo|a|e|u)|[jqx](?:iang|iong|uan|ian|iao|ing|ia|ie|iu|in|ue|un|i|u)|(?:zh|ch|sh|[zcsr])(?:uang|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ua|ui|un|uo|a|e|i|u)|y(?:uan|ang|ing|ong|ao|ou|an|in|ue|un|a|e|i|o|u)|w(?:ang|eng|ai|ei|an|en|a|o|u)|ang|ai|an|ao|ei|en|er|ou|a|e|o)'
const PINYIN = new RegExp(`^${SYLLABLE}{1,3}$`, 'u')

/** True for one to three syllables of pinyin. */
export function isPinyin(word: string): boolean {
  return word.length <= 12 && PINYIN.test(word.toLowerCase().replace(/['’-]/gu, ''))
}
