import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

/** On keeping electronic data whole: 法发〔2016〕22号, 关于办理刑事案件收集提取和审查判断电子数据若干问题的规定, article 5. */
export const INTEGRITY = '法发〔2016〕22号 5';

export const catalogue = {
  CASE_NOT_OPEN: {
    zh: '案件已终结或不予立案，不能再添加证据',
    en: 'The case has ended; no evidence can be added to it',
  },
  SIZE_OUT_OF_RANGE: { zh: '文件大小须为1字节至5 TB', en: 'A file has from 1 byte to 5 TB' },
  CONTENT_TYPE_MALFORMED: { zh: '文件类型格式不正确', en: 'The content type must look like video/mp4' },
  CAPTURED_IN_FUTURE: { zh: '采集时间不能晚于当前时间', en: 'It cannot have been captured in the future' },
  ONLY_UPLOADER: { zh: '只有上传人可以执行此操作', en: 'Only who began the upload may do this', article: INTEGRITY },
  COMPLETED_WITH_ANOTHER_HASH: {
    zh: '该上传已以另一哈希值完成',
    en: 'The upload was completed with another hash',
    article: INTEGRITY,
  },
  LOCK_NOT_PROVEN: {
    zh: '对象锁未经证实，不能封存',
    en: 'Without a proven lock it cannot be called sealed',
    article: INTEGRITY,
  },
  BYTES_DIFFER: {
    zh: '存储内容与登记不符，不能封存',
    en: 'What is stored differs from what was declared',
    article: INTEGRITY,
  },
  NOTHING_DIFFERS: { zh: '存储内容与登记一致', en: 'What is stored is what was declared' },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
