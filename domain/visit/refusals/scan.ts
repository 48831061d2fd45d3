import type { Catalogue } from '#domain/model/refusal.ts';

export const scan = {
  TOO_MANY_SCANS: {
    zh: '最多可有{most}份未使用的扫描件',
    en: 'At most {most} scans may wait to be used',
  },
  SCAN_TYPE_NOT_TAKEN: { zh: '扫描件须为PDF、JPEG或PNG', en: 'A scan is a PDF, a JPEG or a PNG' },
  SCAN_SIZE_OUT_OF_RANGE: { zh: '扫描件大小须为1字节至20 MB', en: 'A scan has from 1 byte to 20 MB' },
  SCAN_NOT_ARRIVED: { zh: '尚未收到该扫描件', en: 'The scan has not arrived' },
  SCAN_SIZE_DIFFERS: { zh: '收到的文件大小与登记不符', en: 'What arrived has another size than was declared' },
  SCAN_CHECKSUM_DIFFERS: { zh: '收到的文件哈希值与登记不符', en: 'What arrived has another SHA-256 than was declared' },
  SCAN_TYPE_DIFFERS: { zh: '文件内容与登记的文件类型不符', en: 'What arrived is not of the declared type' },
  SCAN_OF_ANOTHER_LAWYER: { zh: '该扫描件属于其他律师', en: 'The scan is of another lawyer' },
  SCAN_NOT_FREE: {
    zh: '该扫描件尚未上传完成，或已用于其他委托手续',
    en: 'The scan has not been completed, or belongs to other papers',
  },
  TOO_MANY_ATTACHED: { zh: '最多可附{most}份扫描件', en: 'At most {most} scans can be attached' },
  DOWNLOAD_REASON_NEEDED: { zh: '须填写查看理由', en: 'Say why you want to see it' },
} as const satisfies Catalogue;
