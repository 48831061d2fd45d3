import { RECORD_FINDINGS } from './record-findings.ts';
import type { Said, Verdict } from './said.ts';

export type { Verdict } from './said.ts';

/** All that a verification can come to, by its code. `{name}` stands for a detail. */
export const FINDINGS = {
  BUNDLE_INTACT: {
    verdict: 'VERIFIED',
    zh: '证据包文件完整，未受损',
    en: 'the bundle is whole: it is what its own digest says',
  },
  CHECKPOINT_SIGNED: {
    verdict: 'VERIFIED',
    zh: '检查点由您指定的密钥 {key} 签名：{origin}，共 {size} 条',
    en: 'the checkpoint is signed by the key you named, {key}: {origin}, {size} entries',
  },
  KEY_UNPROVEN: {
    verdict: 'UNVERIFIED',
    zh: '检查点的签名与证据包自带的密钥 {key} 相符；未指定公钥（--key），不能证明签名者是谁',
    en: 'the checkpoint is signed by a key that came with the bundle, {key}: that proves nothing about who signed. Give the key you know (--key)',
  },
  CHECKPOINT_MALFORMED: {
    verdict: 'LIE',
    zh: '检查点不是有效的签名文本（{why}）',
    en: 'the checkpoint is no signed note ({why})',
  },
  SIGNATURE_WRONG: {
    verdict: 'LIE',
    zh: '检查点的签名不成立：没有任何一个所持密钥的有效签名（{why}）',
    en: 'the checkpoint is not signed by any key that counts ({why})',
  },
  NOTHING_SEALED: {
    verdict: 'UNVERIFIED',
    zh: '证据包没有检查点：其中的事件均未存入账本',
    en: 'the bundle has no checkpoint: nothing of it is in the log',
  },
  NOTHING_PROVEN: {
    verdict: 'UNVERIFIED',
    zh: '证据包中没有任何事件得到账本证实',
    en: 'no event of the bundle is proven by the log',
  },
  COSIGNED: {
    verdict: 'VERIFIED',
    zh: '检查点另有见证人 {key} 于北京时间 {at} 副署：账本当时已是这样',
    en: 'the checkpoint is co-signed by {key}, at {at} Beijing time: so the log stood then',
  },
  COSIGNED_AHEAD: {
    verdict: 'UNVERIFIED',
    zh: '见证人 {key} 副署的时间 {at}（北京时间）晚于本机时间：两者之一的时钟有误',
    en: 'the co-signature of {key} bears a time that is still to come, {at} Beijing time: its clock or this one is wrong',
  },
  NOT_COSIGNED: {
    verdict: 'UNVERIFIED',
    zh: '检查点没有见证人 {key} 的副署',
    en: 'the checkpoint carries no co-signature of {key}',
  },
  ...RECORD_FINDINGS,
  CONSISTENT: {
    verdict: 'VERIFIED',
    zh: '与您所持较早检查点（{older} 条）一致：其全部条目仍在，次序未变（较新者 {newer} 条）',
    en: 'consistent with the checkpoint you hold: the log of {older} entries is the beginning of that of {newer}',
  },
  INCONSISTENT: {
    verdict: 'LIE',
    zh: '与您所持检查点（同为 {older} 条）矛盾：账本被改写，或有人出示了两本账',
    en: 'contradicts the checkpoint you hold, of the same {older} entries: the log was rewritten, or two are shown',
  },
  PROOF_WRONG: {
    verdict: 'LIE',
    zh: '从 {older} 条到 {newer} 条的一致性证明不成立：证明本身有误，或账本被改写；请用 --log 向账本另取证明',
    en: 'the proof of consistency from {older} to {newer} entries does not hold: the proof is wrong, or the log was rewritten. Get another from the log itself (--log)',
  },
  HELD_UNUSED: {
    verdict: 'UNVERIFIED',
    zh: '证据包没有可信的检查点，您所持的检查点无从比对',
    en: 'the bundle has no checkpoint to be believed: there is nothing to compare the one you hold with',
  },
  HELD_WRONG: {
    verdict: 'LIE',
    zh: '您所持的检查点不成立：不是所持密钥签名的检查点（{why}）',
    en: 'the checkpoint you hold is none: no key that counts has signed it ({why})',
  },
  OTHER_LOG: {
    verdict: 'UNVERIFIED',
    zh: '所持检查点属于另一账本：{origin}',
    en: 'the checkpoint you hold is of another log: {origin}',
  },
  CONSISTENCY_UNPROVEN: {
    verdict: 'UNVERIFIED',
    zh: '没有从 {older} 条到 {newer} 条的一致性证明；可用 --log 指定账本，或在申请证据包时注明该检查点',
    en: 'there is no proof of consistency from {older} to {newer} entries: name the log with --log, or ask for the bundle with that checkpoint',
  },
  FILE_MATCHES: {
    verdict: 'VERIFIED',
    zh: '文件 {file} 的 SHA-256 与 {record} 封存后全文读回的一致，该记载在账本内',
    en: 'the file {file} has the SHA-256 that {record} had when all its bytes were read back, and that record is in the log',
  },
  FILE_MATCHES_DECLARED: {
    verdict: 'VERIFIED',
    zh: '文件 {file} 的 SHA-256 与 {record} 上传人申报的一致，该申报在账本内；当时尚未全文读回',
    en: 'the file {file} has the SHA-256 that the uploader of {record} declared, and that is in the log; its bytes had not been read back',
  },
  FILE_MATCHES_FLAGGED: {
    verdict: 'VERIFIED',
    zh: '文件 {file} 的 SHA-256 与 {record} 留存件读回的一致，该记载在账本内；但该证据已标明与登记不符',
    en: 'the file {file} has the SHA-256 that {record} had when it was read back, and that is in the log; but it is flagged: not what was declared',
  },
  FILE_UNPROVEN: {
    verdict: 'UNVERIFIED',
    zh: '文件 {file} 的 SHA-256 与 {record} 所称的一致，但账本不能证实该记载',
    en: 'the file {file} has the SHA-256 that {record} speaks of, but the log does not prove that record',
  },
  FILE_DIFFERS: {
    verdict: 'LIE',
    zh: '文件 {file} 的 SHA-256 与证据包中任何证据的记载均不一致',
    en: 'the file {file} has a SHA-256 that no evidence in the bundle recorded',
  },
  FILE_UNKNOWN: {
    verdict: 'UNVERIFIED',
    zh: '文件 {file} 与已记载的哈希值均不一致，但证据包中有证据没有记载可靠的哈希值，或没有证据：无法判断',
    en: 'the file {file} has none of the hashes on record, but some evidence here has no hash that counts, or there is none: it may be that one',
  },
  FILE_NOT_GIVEN: {
    verdict: 'UNVERIFIED',
    zh: '{record}：记载的 SHA-256 为 {sha256}，未提供文件核对',
    en: '{record}: it recorded the SHA-256 {sha256}; no such file was given',
  },
} as const satisfies Readonly<Record<string, Said>>;

export type FindingCode = keyof typeof FINDINGS;

export interface Finding {
  readonly code: FindingCode;
  readonly details: Readonly<Record<string, string | number>>;
}

export function found(code: FindingCode, details: Finding['details'] = {}): Finding {
  return { code, details };
}

export function verdictOf({ code }: Finding): Verdict {
  return FINDINGS[code].verdict;
}

/** What was found, in words. Some of it comes from whoever made the bundle: nothing in it steers a terminal. */
export function saying({ code, details }: Finding, language: 'zh' | 'en'): string {
  const shown = (name: string, whole: string) => String(details[name] ?? whole).replace(/\p{C}/gu, '\uFFFD');
  return FINDINGS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => shown(name, whole));
}

export function isLie(findings: readonly Finding[]): boolean {
  return findings.some((finding) => verdictOf(finding) === 'LIE');
}
