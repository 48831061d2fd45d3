import type { scan as refusals } from '#domain/visit/refusals/scan.ts';
import type { Remedies } from '../remedy.ts';

export const scan: Remedies<typeof refusals> = {
  TOO_MANY_SCANS: {
    en: 'Attach the scans that wait, or discard those nobody needs with `discardScan`; `scans` lists them.',
    zh: '先将已有扫描件附入委托手续，或用 discardScan 放弃不需要的；scans 可列出它们。',
  },
  SCAN_TYPE_NOT_TAKEN: {
    en: 'Send the scan as application/pdf, image/jpeg or image/png; let people choose only such files.',
    zh: '以 application/pdf、image/jpeg 或 image/png 提交；界面只应允许选择此类文件。',
  },
  SCAN_SIZE_OUT_OF_RANGE: {
    en: 'Scan at a lower resolution, or split the paper into several scans; an empty file is none.',
    zh: '降低扫描分辨率，或分为几份扫描件；不能提交空文件。',
  },
  SCAN_NOT_ARRIVED: {
    en: 'Send the bytes to the address that `beginScan` gave, then complete it; ask again with the same key if it is dead.',
    zh: '先将文件发送到 beginScan 给出的地址再完成；地址已失效时用同一幂等键重新获取。',
  },
  SCAN_SIZE_DIFFERS: {
    en: 'Begin again with the size of the file that is sent; this scan has been discarded.',
    zh: '按实际发送的文件大小重新开始；该扫描件已作废。',
  },
  SCAN_CHECKSUM_DIFFERS: {
    en: 'Begin again with the SHA-256 of the file that is sent; this scan has been discarded.',
    zh: '按实际发送文件的哈希值重新开始；该扫描件已作废。',
  },
  SCAN_TYPE_DIFFERS: {
    en: 'Begin again with a file that really is of the type it names; this scan has been discarded.',
    zh: '换用类型相符的文件重新开始；该扫描件已作废。',
  },
  SCAN_OF_ANOTHER_LAWYER: {
    en: 'Attach only scans of the lawyer whose papers they are; have the others uploaded again for that lawyer.',
    zh: '只能附该委托手续律师本人的扫描件；其他的须以该律师名义重新上传。',
  },
  SCAN_NOT_FREE: {
    en: 'Complete the scan first; one that belongs to other papers, or was discarded, must be uploaded again.',
    zh: '先完成上传；已用于其他委托手续或已作废的，须重新上传。',
  },
  TOO_MANY_ATTACHED: {
    en: 'Attach no more at once, and in all, than the message names; put several pages into one PDF.',
    zh: '不超过提示的份数；可将多页合并为一个PDF。',
  },
  DOWNLOAD_REASON_NEEDED: {
    en: 'Ask for the reason and send it as `reason`; it stays on record.',
    zh: '请填写理由并以 reason 提交，理由留痕。',
  },
};
