/** The laws that articles are quoted from, by the abbreviation of the code. */
export const LAWS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  CPL: { zh: '刑事诉讼法', en: 'Criminal Procedure Law' },
  CPR: {
    zh: '公安机关办理刑事案件程序规定',
    en: 'Procedural Provisions for Criminal Cases of Public Security Organs (2020)',
  },
  PSAPL: { zh: '治安管理处罚法', en: 'Public Security Administration Punishments Law (in force 2026-01-01)' },
  APR: {
    zh: '公安机关办理行政案件程序规定',
    en: 'Procedural Provisions for Administrative Cases of Public Security Organs',
  },
  APL: { zh: '行政处罚法', en: 'Administrative Punishments Law' },
};

/** Documents without articles, by the abbreviation of the code. */
export const DOCUMENTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  '21号': { zh: '公通字〔2015〕21号（涉案财物管理）', en: 'Gongtongzi [2015] No. 21, on case property' },
  '32号': { zh: '公通字〔2015〕32号（受案立案）', en: 'Gongtongzi [2015] No. 32, on acceptance and filing' },
  '33号': { zh: '公通字〔2014〕33号（讯问录音录像）', en: 'Gongtongzi [2014] No. 33, on recording of interrogations' },
  '司发〔2015〕14号': {
    zh: '司发〔2015〕14号（保障律师执业权利）',
    en: 'Sifa [2015] No. 14, on lawyers’ rights to practise',
  },
  '法发〔2016〕22号': { zh: '法发〔2016〕22号（电子数据）', en: 'Fafa [2016] No. 22, on electronic data' },
  看守所条例: { zh: '看守所条例', en: 'Regulations on Detention Centres' },
  法律援助值班律师工作办法: { zh: '法律援助值班律师工作办法', en: 'Measures for the Work of Legal-aid Duty Lawyers' },
};
