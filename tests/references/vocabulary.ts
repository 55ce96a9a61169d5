/** Words of made-up titles, in many fields, so that nothing that learns from them learns a field. */
export const THINGS = words(
  'Rivers|Map Lichens|Language Models|Coral Reefs|Household Debt|Protein Folding|Sleep Deprivation|Urban Trees|Graph Networks|Bird Migration|Solid-State Batteries|Volcanic Ash|Medieval Trade|Speech Disorders|Soft Robots|Dark Matter Halos|Crop Rotation|Monetary Policy|Quantum Dots|Vaccine Uptake|Point Clouds|Ice Sheets|Gut Bacteria|Code Review|Ocean Waves|Tree Rings|Supply Chains|Hearing Aids|Neural Decoding|Air Pollution|Recommender Systems|School Choice|Ancient Pottery|Wind Turbines|Perovskite Films|Zebrafish Larvae|Database Indexes|Side Channels|Multi-Agent Games|Bilingual Children|Carbon Nanotubes|Maternal Health|Mobile Edge Caching|Glacier Lakes|T Cells|Stone Walls|Image Segmentation|Network Traffic|Dialogue Systems|Retinal Images',
)
export const QUALITIES = words(
  'Sparse|Robust|Causal|Efficient|Hidden|Long-Term|Low-Rank|Multilingual|Self-Supervised|Early|Rapid|Nonlinear|Federated|Deep|Adaptive|Bayesian|Slow|Unequal|High-Resolution|Seasonal|Interpretable|Lightweight|Open|Large-Scale|Two-Stage|Uncertainty-Aware|In Vivo|Cross-Domain|Zero-Shot|Spatial',
)
export const ACTIONS = words(
  'Learning|Modeling|Predicting|Measuring|Mapping|Understanding|Estimating|Detecting|Explaining|Simulating|Tracing|Rethinking|Scaling|Counting|Monitoring|Generating|Aligning|Reconstructing|Optimizing|Probing',
)
export const METHODS = words(
  'Contrastive Pre-training|Markov Chains|Diffusion Models|Satellite Images|Mixed Methods|Mass Spectrometry|Field Experiments|Attention|Random Forests|Knowledge Graphs|Finite Elements|Isotope Ratios|Policy Gradients|Survey Data|Sequence Alignment|Natural Language|Human Feedback|Transfer Learning|Electronic Records|Spectral Methods',
)
export const NAMES_OF_METHODS = words(
  'RiverNet|GKD-River|SlateBERT|DryValley|CrustGAN|LichenFormer|PebbleBench|StoneLLM|MossQA|BasaltX|Q-Drift|ReefRAG|TideFlow|OPERA-2|SiltDB|FloodGym|Mica|K2-Agent|EchoPrompt|DuneSLAM|CRAB|DORY|STONE|FLAIR-3|CLAM|MUSE',
)

/** What the second half of a title lists. */
export const ASPECTS = words(
  'Taxonomy|Dataset|Benchmark|Methods|Challenges|Opportunities|Metrics|Tools|Evidence|Theory|Algorithms|Practice|Device|Equipment|Storage Medium|Applications|Policy|Data',
)

export const ZH_THINGS = words(
  '河流|城市绿地|大语言模型|知识图谱|冰川湖泊|稀土催化剂|农村金融|图神经网络|语音识别|水下机器人|敦煌写本|高校青年教师|固态电池|肠道菌群|遥感影像|供应链|推荐系统|大坝|古陶瓷|空气污染',
)
export const ZH_QUALITIES = words(
  '稀疏|鲁棒|多尺度|高效|长期|自监督|非线性|轻量级|可解释|面向边缘计算的|基于注意力机制的|不确定性|跨领域|动态',
)
export const ZH_ACTIONS = words(
  '建模|预测|检测|识别|优化|评估|监测|分割|生成|治理|影响因素分析|演化机制|调度|重建|分类',
)

/** Containers: name, short name, and kind. Half of them exist. */
export type VenueName = { full: string; short?: string }
export const CONFERENCES: readonly VenueName[] = venues(
  'International Conference on Machine Learning=ICML|Advances in Neural Information Processing Systems=NeurIPS|International Conference on Learning Representations=ICLR|Annual Meeting of the Association for Computational Linguistics=ACL|IEEE/CVF Conference on Computer Vision and Pattern Recognition=CVPR|ACM SIGKDD Conference on Knowledge Discovery and Data Mining=KDD|International Conference on Software Engineering=ICSE|ACM Conference on Human Factors in Computing Systems=CHI|IEEE International Conference on Robotics and Automation=ICRA|The Web Conference=WWW|IEEE Symposium on Security and Privacy=S&P|International Joint Conference on Artificial Intelligence=IJCAI|Northern Conference on Hydrology=NCH|Workshop on Stones and Rivers=WSR|Symposium on Quiet Machines=SQM|European Meeting on Lichens=EML|Conference on River Memory=CRM|International Congress of Slate=ICS|AAAI Conference on Artificial Intelligence=AAAI|ACM International Conference on Multimedia=ACM MM|USENIX Security Symposium=USENIX Security|Conference on Empirical Methods in Natural Language Processing=EMNLP|Interspeech=INTERSPEECH|International Conference on Data Engineering=ICDE',
)
export const JOURNALS: readonly VenueName[] = venues(
  'Journal of River Studies=J. River Stud.|Nature|Science Advances|Water Resources Research|IEEE Transactions on Pattern Analysis and Machine Intelligence=TPAMI|Journal of Lichen Science=J Lichen Sci|Annals of Crust=Ann Crust|Stone Letters=Stone Lett|Water|Slate Weekly|Northern Review of Economics|Pattern Recognition|The Quarterly Journal of Economics|Physical Review Letters=Phys. Rev. Lett.|PLOS ONE|Proceedings of the National Academy of Sciences=PNAS|Remote Sensing of Environment=RSE|Scientific Reports|Neurocomputing|ACM Transactions on Graphics=TOG|Journal of Machine Learning Research=JMLR|Information Sciences|Ecology and Society|Energy|Acta Basaltica|Limnology|Expert Systems with Applications=ESWA|International Journal of Stone Cybernetics=Int. J. Stone Cybern.|Cell Reports|Neural Computing and Applications=NCA|Energy and Buildings|Computers, Environment and Urban Systems|Ocean & Coastal Management|Rocks and Rain|Science and Engineering of Slate|Chinese Patent|US Patent 10,123,456|C.N. Patent|IEEE Internet of Things Journal=IoT-J',
)
export const ZH_JOURNALS = words(
  '水利学报|计算机学报|软件学报|中国科学：信息科学|自动化学报|北港大学学报（自然科学版）|地理研究|系统工程理论与实践|管理世界|石板研究|中国电机工程学报|生态学报|电子与信息学报|教育探索|遥感技术与应用',
)
export const ZH_CONFERENCES = words(
  '全国水利学术会议|中国机器学习大会|第十届全国知识图谱大会|中国计算机大会|北港石板学术研讨会论文集',
)
export const TOWNS = words(
  'Northport|Vienna, Austria|Honolulu, Hawaii, USA|Singapore|Virtual|Southhill|Paris|Seattle, WA|Beijing, China',
)
export const PUBLISHERS = words(
  'ACM|IEEE|Springer|Slate Press|PMLR|Association for Computational Linguistics|Elsevier|Northport University Press|AAAI Press',
)
export const AWARDS = words(
  'Oral|Spotlight|Best Paper Award|Best Student Paper|Highlight|Oral, top 2%|Best Paper Finalist|Gordon Prize|Outstanding Paper',
)
export const RANKS = words(
  'CCF-A|CCF A|CCF-B|SCI Q1|CORE A*|IF: 9.3|Rank A|CCF-A, IF=5.1|中科院一区|JCR Q1|SSCI',
)
export const STATES = words('to appear|accepted|under review|in press|Accepted|Under Review')
export const LINKS = words(
  'pdf|code|Paper|Code|project|arXiv|slides|PDF|Project Page|data|video|bib|Website',
)

function words(text: string): readonly string[] {
  return text.split('|')
}

function venues(text: string): VenueName[] {
  return text.split('|').map((row) => {
    const [full = '', short] = row.split('=')
    return short === undefined ? { full } : { full, short }
  })
}
