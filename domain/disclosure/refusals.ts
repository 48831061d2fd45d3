import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  NOTHING_BEHIND: {
    zh: '该记录在第 {after} 项之后没有事件，现有 {version} 项',
    en: 'The record has no event behind number {after}: there are {version}',
  },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
