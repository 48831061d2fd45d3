import { createHash } from 'node:crypto';
import type { ScanKind } from '#client/generated/graphql.ts';
import {
  AppealEntrustmentDocument,
  AttachScansDocument,
  BeginScanDocument,
  CompleteScanDocument,
  DiscardScanDocument,
  RequestScanDownloadDocument,
  ScansDocument,
} from '#client/generated/graphql.ts';
import { turnedAway } from './entrusted.ts';
import { recipe } from './recipe.ts';

const person = 'lin.lawyer';
const FILE = new TextEncoder().encode('%PDF-1.7\n% 授权委托书 power of attorney\n%%EOF\n');
const SHA256 = createHash('sha256').update(FILE).digest('base64');

const announced = (name: string, kind: ScanKind) =>
  recipe(BeginScanDocument)({
    name,
    title: { zh: '登记扫描件并上传', en: 'Announce a scan, and PUT its bytes' },
    person,
    variables: () => ({
      input: { kind, contentType: 'application/pdf', size: FILE.byteLength, sha256: SHA256 },
    }),
    outside: async ({ beginScan: { upload } }, { put }) => {
      if (!upload) throw new Error('there is no address to send it to');
      await put(upload.url, Object.fromEntries(upload.headers.map(({ name, value }) => [name, value])), FILE);
    },
    keep: ({ beginScan }, state) => state.keep(name, beginScan.scan),
  });

/** Scans of the papers, and what to do when papers are turned away. */
export const proving = [
  announced('begin-scan', 'POWER_OF_ATTORNEY'),
  recipe(CompleteScanDocument)({
    name: 'complete-scan',
    title: { zh: '扫描件已上传', en: 'It has been sent' },
    person,
    variables: (state) => ({ input: { scanId: state.id('begin-scan') } }),
  }),
  recipe(ScansDocument)({
    name: 'scans',
    title: { zh: '尚未使用的扫描件', en: 'Scans that nothing uses yet' },
    person,
    variables: () => ({ first: 20 }),
  }),
  recipe(AttachScansDocument)({
    name: 'attach-scans',
    title: { zh: '向待核验手续补充扫描件', en: 'Add it to papers that are being looked at' },
    person,
    variables: (state) => ({ input: { entrustmentId: state.id('papers'), scans: [state.id('begin-scan')] } }),
    keep: ({ attachScans }, state) => state.keep('papers', attachScans.entrustment),
  }),
  recipe(RequestScanDownloadDocument)({
    name: 'request-scan-download',
    title: { zh: '民警查看扫描件，理由先行记录', en: 'The staff look at it; why goes on record first' },
    person: 'wu.centre',
    variables: (state) => ({ input: { scanId: state.id('begin-scan'), reason: '核对授权委托书' } }),
  }),
  recipe(DiscardScanDocument)({
    name: 'discard-scan',
    title: { zh: '撤回传错的扫描件', en: 'Take back one that was sent by mistake' },
    person,
    before: [announced('wrongScan', 'FIRM_LETTER')],
    variables: (state) => ({ input: { scanId: state.id('wrongScan') } }),
  }),
  recipe(AppealEntrustmentDocument)({
    name: 'appeal-entrustment',
    title: { zh: '手续被退回，申诉一次', en: 'Papers were turned away: appeal, once' },
    person,
    before: turnedAway({ name: 'turnedAway', lawyer: person, suspect: '秦某', number: '132' }),
    variables: (state) => ({
      input: {
        entrustmentId: state.id('turnedAway'),
        expectedVersion: state.version('turnedAway'),
        statement: '三证齐全，证明与委托书均为原件。',
      },
    }),
  }),
];
