import { createHash } from 'node:crypto';
import {
  AbortUploadDocument,
  BeginUploadDocument,
  CompleteUploadDocument,
  EvidenceStatusDocument,
  PartUrlsDocument,
  ReceivedPartsDocument,
  RequestDownloadDocument,
} from '#client/generated/graphql.ts';
import { recipe } from './recipe.ts';

const person = 'wang.officer';
const FILE = new TextEncoder().encode('阳光派出所 勘验笔录 Scene examination record\n'.repeat(40));
/** Of the file that the cookbook uploads. */
export const SHA256 = createHash('sha256').update(FILE).digest('base64');

const begun = (name: string, file: string) =>
  recipe(BeginUploadDocument)({
    name,
    title: { zh: '登记待上传的证据', en: 'Begin an upload' },
    person,
    variables: (state) => ({
      input: {
        caseId: state.id('case'),
        kind: 'ELECTRONIC_DATA',
        name: file,
        contentType: 'text/plain',
        size: FILE.byteLength,
        device: '高拍仪 03',
        capturedAt: state.word('filedAt'),
        operatorId: 'Person_wang.officer',
        place: '阳光路26号出租屋',
      },
    }),
    keep: ({ beginUpload }, state) => state.note(name, beginUpload.evidence?.id),
  });

/** What the uploader of client/evidence does by itself, step by step; and reading what it brought. */
export const evidence = [
  begun('begin-upload', '勘验笔录.txt'),
  recipe(PartUrlsDocument)({
    name: 'part-urls',
    title: { zh: '分段上传地址', en: 'Where to PUT the parts' },
    person,
    variables: (state) => ({ id: state.word('begin-upload'), parts: [{ number: 1, sha256: SHA256 }] }),
    outside: async ({ evidence: begun }, { put }) => {
      for (const { url, headers } of begun?.partUrls ?? []) {
        await put(url, Object.fromEntries(headers.map(({ name, value }) => [name, value])), FILE);
      }
    },
  }),
  recipe(ReceivedPartsDocument)({
    name: 'received-parts',
    title: { zh: '已收到的分段', en: 'Which parts have arrived' },
    person,
    variables: (state) => ({ id: state.word('begin-upload') }),
  }),
  recipe(CompleteUploadDocument)({
    name: 'complete-upload',
    title: { zh: '提交整个文件的哈希值', en: 'Complete it, with the hash of the whole file' },
    person,
    variables: (state) => ({ input: { evidenceId: state.word('begin-upload'), sha256: SHA256 } }),
  }),
  recipe(EvidenceStatusDocument)({
    name: 'evidence-status',
    title: { zh: '等待封存与全文校验', en: 'Wait for the seal, and until all of it has been read again' },
    person,
    variables: (state) => ({ id: state.word('begin-upload') }),
    until: ({ evidence: waited }) => waited?.status === 'VERIFIED' || waited?.status === 'MISMATCH',
  }),
  recipe(RequestDownloadDocument)({
    name: 'request-download',
    title: { zh: '说明理由后调阅', en: 'Read it, for a reason that is recorded' },
    person,
    variables: (state) => ({ input: { evidenceId: state.word('begin-upload'), reason: '核对勘验笔录中的时间' } }),
  }),
  recipe(AbortUploadDocument)({
    name: 'abort-upload',
    title: { zh: '取消误传的文件', en: 'Give a mistaken upload up' },
    person,
    before: [begun('begin-mistake', '误选文件.txt')],
    variables: (state) => ({ input: { evidenceId: state.word('begin-mistake') } }),
  }),
];
