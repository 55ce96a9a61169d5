/** A part of an organization, or a small one. */
export const UNIT =
  /\b(?:team|research group|lab|labs|laborator\w*|departments?|dept|school|institut\w*|center|centre|division|faculty|college|graduate program)\b|团队|实验室|学院|系$|研究院|研究所|中心|课题组|部门?$|组$/iu
export const ORGANIZATION =
  /\b(?:universi\w*|hospital|academy|polytech\w*|school|inc|ltd|llc|gmbh|corp(?:oration)?|company|technolog(?:y|ies)|foundation|bank|ministry|agency|society|museum)\b|大学|公司|集团|医院|科学院/iu
/** An organization that is no part of another one. */
export const WHOLE = /\b(?:universi\w*|institut\w*|polytech\w*|inc|ltd|llc|gmbh|corp)\b/iu
