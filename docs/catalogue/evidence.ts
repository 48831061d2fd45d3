import type { catalogue } from '#domain/evidence/refusals.ts';
import type { Remedies } from './remedy.ts';

export const evidence: Remedies<typeof catalogue> = {
  CASE_NOT_OPEN: {
    en: 'Check that it is the right case. One that was declined takes no more evidence.',
    zh: '核对是否选错案件。已不予立案的案件不再接收证据。',
  },
  SIZE_OUT_OF_RANGE: {
    en: 'An empty file is a mistake; split what is larger than 5 TB.',
    zh: '空文件应为误选；超过5 TB的文件请拆分后上传。',
  },
  CONTENT_TYPE_MALFORMED: {
    en: 'Send a media type such as `video/mp4` without parameters, or leave `contentType` out.',
    zh: '填写不带参数的媒体类型，如 video/mp4，或不填 contentType。',
  },
  CAPTURED_IN_FUTURE: {
    en: 'The device’s clock was wrong: correct `capturedAt`, or leave it out.',
    zh: '采集设备时钟有误：更正 capturedAt，或不填。',
  },
  ONLY_UPLOADER: {
    en: 'Whoever began the upload completes or aborts it. An upload that nobody finishes is aborted by the system.',
    zh: '由开始上传的本人完成或取消。无人完成的上传由系统清理。',
  },
  COMPLETED_WITH_ANOTHER_HASH: {
    en: 'The file changed between the two calls. Do not send it again: read the evidence, and if the first hash was the wrong one, upload the file anew.',
    zh: '两次提交之间文件已变化。请勿再次提交：查询该证据，如首次哈希值有误，请重新上传该文件。',
  },
  LOCK_NOT_PROVEN: {
    en: 'Only the product’s own worker meets this. The evidence stays COMPLETING, the worker tries again, and an alarm tells whoever runs the system.',
    zh: '仅系统后台会遇到。该证据保持 COMPLETING 状态，后台会重试，并向运行维护人员告警。',
  },
  BYTES_DIFFER: {
    en: 'Only the product’s own worker meets this: the evidence becomes MISMATCH, and `differences` says in what. Keep it and upload the original anew.',
    zh: '仅系统后台会遇到：该证据转为 MISMATCH，差异见 differences。请保留该证据，并重新上传原件。',
  },
  NOTHING_DIFFERS: {
    en: 'Only the product’s own worker meets this: there is nothing to flag, and the evidence is sealed.',
    zh: '仅系统后台会遇到：内容一致，无需标记，该证据将被封存。',
  },
};
