/** Text that ships with the templates and is not about the owner of a page. */
const TEMPLATE_TEXTS: readonly RegExp[] = [
  /\byour (?:sidebar )?name\b/iu,
  /\byour (?:email|github|google scholar|affiliation|institution|university|job title|name here)\b/iu,
  /\bfirst_?name last_?name\b|\bfirstname\b|\blastname\b/iu,
  /\b(?:you|your|yourname|your_?email|none|name|example|user|email)@(?:example|domain|your|none|email|gmail)\.(?:com|org|edu)\b/iu,
  /@example\.(?:com|org|edu)\b/iu,
  /\balbert einstein\b|\beinstein\b/iu,
  /\bqc6CJjYAAAAJ\b|\bPS_CX0AAAAAJ\b/u,
  /short biography for the (?:left-hand )?sidebar/iu,
  /\bred brick university\b/iu,
  /academicpages is a ready-to-fork/iu,
  /this is the front page of a website that is powered by/iu,
  /a (?:simple inline|long) announcement/iu,
  /announcement with details|jean shorts raw denim/iu,
  /\blorem\b/iu,
  /paper title number \d/iu,
  /(?:this paper is about|this is a description of|this is a page not in the main menu)/iu,
  /\b(?:talk|tutorial|conference proceeding talk) \d+ on relevant topic/iu,
  /\bteaching experience \d\b|\buniversity \d, department\b/iu,
  /\bportfolio item number \d/iu,
  /\bUC San Francisco, Department of Testing\b/iu,
  /\byour[a-z]{0,20}(?:username|url|id|account|name)\b|\bxxxx+\b|\bTODO\b/iu,
  /write your biography here|put your address|edit `?_bibliography/iu,
  /\b(?:YOUR_|<your)[ _a-z]+/iu,
  /\b(?:put|add) (?:your|links to your) (?:address|networks?|social media)\b|\blink to your social media connections\b|\b(?:disable|switch) all of them(?: off)?\b/iu,
  /^(?:to be updated|coming soon|loading)[.…。]*$/iu,
  /this section is ready for future|(?:can|will) be added here/iu,
  /^示例(?:奖项|课程|项目|论文|大学|标题)|^某(?:期刊|会议)$|^颁发机构$/u,
  /^example (?:award|course|role|project|paper|title|position)s?\b|\bexample competition\b|\bcommittee of example\b|^journal name$|reviewed papers for journal name|\bcompany\/institution\b|^某某(?:大学|公司|评审|期刊|学院)$|^示例|示例(?:岗位|竞赛)|导师[甲乙]/iu,
  /\bnelson bighetti\b|\bchien shiung wu\b|^an? example (?:conference paper|journal article|preprint)|\bsource themes conference\b|use this area to speak to your mission/iu,
  /^(?:easily )?learn (?:javascript|python)(?: in 10 minutes)?!?$|synthesize your own blockchain solutions|foundational concept of neural networks by coursera|why llms are awesome|organize your courses by years, topics, or universities|what an astonishing thing a book is|object-oriented programming \(oop\) lets you specify/iu,
  /^an example article$|\bjournal of examples\b|^example publisher$/iu,
  /\b(?:university of example|github university|example university|your university)\b/iu,
  /^(?:sub-)?skill \d(?:\.\d)?$|version control theory|signed in to 43 different slack teams/iu,
  /\bthis (?:is an example post|post shows how to add|theme (?:supports|implements))\b|\byour office number\b|\byour address street\b|description of your courses\. you can convert/iu,
  /(?:你的|您的)(?:姓名|名字|邮箱|单位|学校)/u,
]

/** True for text of a template that was never replaced. */
export function isPlaceholder(text: string): boolean {
  const start = text.slice(0, 2_000)
  return TEMPLATE_TEXTS.some((pattern) => pattern.test(start))
}
