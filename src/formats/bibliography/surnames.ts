import { DOUBLE_SURNAMES } from './double-surnames.ts'

/** The most frequent Chinese family names with their pinyin; readings in names, not in general (单 is Shan). */
const SURNAMES =
  'wang王汪 li李黎厉厲 zhang张張章 liu刘劉柳 chen陈陳谌諶 yang杨楊阳 huang黄黃 zhao赵趙 wu吴吳武邬鄔伍 zhou周 xu徐许許胥 sun孙孫 ma马馬 zhu朱祝竺 hu胡扈 guo郭国 he何贺賀和 lin林蔺 gao高郜 luo罗羅骆駱雒 zheng郑鄭 liang梁 xie谢謝解 song宋 tang唐汤湯 deng邓鄧 han韩韓 feng冯馮封丰 cao曹 peng彭 zeng曾 xiao萧蕭肖 tian田 dong董 pan潘 yuan袁苑 cai蔡 jiang蒋蔣江姜 yu于余餘俞喻虞郁 du杜 ye叶葉 cheng程成 wei魏韦韋卫衛危 su苏蘇宿 lu吕呂卢盧陆陸鲁魯路逯禄祿 lv吕呂 ding丁 ren任 yao姚 shen沈申 cui崔 zhong钟鍾仲 tan谭譚覃谈談 fan范樊 jin金靳晋 shi石史施时時师師 liao廖 jia贾賈 xia夏 fu傅付符扶 fang方房 bai白柏 zou邹鄒 meng孟蒙 xiong熊 qin秦覃 qiu邱丘裘仇 hou侯 yan严嚴阎閻颜顏闫閆燕言鄢 xue薛 lei雷 long龙龍隆 duan段 hao郝 kong孔 shao邵 mao毛茅 chang常昌 wan万萬 gu顾顧古谷辜 lai赖賴 kang康 yin尹殷印 qian钱錢 niu牛钮鈕 hong洪 gong龚龔宫宮巩鞏 tao陶 mo莫 weng翁 ning宁寧甯 ni倪 an安 ou欧歐区區 zuo左 miao苗缪繆 hua华華花 zhan詹湛 xing邢幸 qi齐齊戚祁 qu曲屈瞿 ge葛盖戈 nie聂聶 bao鲍鮑包暴 lan兰蘭蓝藍 yi易伊 mei梅 mi米糜 bi毕畢 ji季纪紀吉姬籍冀 dai戴代 kuang邝鄺匡况 zhuang庄莊 rao饶饒 ruan阮 sheng盛 tong童佟仝 shu舒 lou娄婁楼樓 lian连連廉 xi席奚习習郗 xiang向项項相 min闵閔 yue岳乐 ying应 cen岑 ke柯 ai艾 shan单單山 nong农農 ru茹汝 pu蒲濮浦 mu穆牟慕 hang杭 chu褚储儲楚 che车車 chi池迟 teng滕 dou窦竇 bian边邊卞 gui桂 leng冷 kou寇 qiao乔喬 chai柴 shang尚商 wen温溫文闻聞 zang臧 zhen甄 pei裴 rong荣榮容戎 ju鞠居巨 jing荆景井经 hui惠 guan关關管官 lang郎 fei费費 you游尤由 lao劳勞 bu卜步 pang庞龐 tu涂屠 sha沙 ban班 gan甘干 bo薄 nan南 ling凌令 sui隋眭 zong宗 ping平 kan阚 she佘 xin辛 mou牟 cong丛叢 hai海 xuan宣 liu柳'

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
