import type { OrganKind } from '#domain/directory/organ/organ.ts';
import type { Post } from '#domain/directory/person/person.ts';
import type { Qualification } from '#domain/model/actor.ts';

/** How a sheet may write a kind of organ, beside its code. */
export const KIND_WORDS: Readonly<Record<OrganKind, string>> = {
  PUBLIC_SECURITY_ORGAN: '公安机关',
  POLICE_STATION: '派出所',
  DETENTION_CENTRE: '看守所',
  PROCURATORATE: '检察院',
  COURT: '法院',
};

/** How a sheet may write a post; several stand in one cell, with semicolons between them. */
export const POST_WORDS: Readonly<Record<Post, string>> = {
  OFFICER: '民警',
  LEADER: '负责人',
  CUSTODIAN: '保管员',
  CENTRE_STAFF: '看守所民警',
  LAWYER: '律师',
  CLERK: '律所行政人员',
  ADMINISTRATOR: '管理员',
};

export const LEVEL_WORDS: Readonly<Record<Qualification, string>> = {
  BASIC: '基本级',
  INTERMEDIATE: '中级',
  ADVANCED: '高级',
};

/** The code that a cell means, by itself or by its Chinese word. */
export function meant<Code extends string>(words: Readonly<Record<Code, string>>, text: string): Code | undefined {
  return (Object.keys(words) as Code[]).find((code) => code === text || words[code] === text);
}
