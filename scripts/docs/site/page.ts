import type { Markup } from './html.ts';
import type { Words } from './words.ts';

/** The parts of the site, in the order of its sidebar. */
export const PARTS = {
  guides: { en: 'Guides', zh: '指南' },
  reference: { en: 'Reference', zh: '参考' },
  cookbook: { en: 'Cookbook', zh: '常用查询' },
  catalogue: { en: 'Refusals and errors', zh: '拒绝与错误' },
  decisions: { en: 'Decisions', zh: '设计决定' },
} as const satisfies Readonly<Record<string, Words>>;

export type Part = keyof typeof PARTS;

/** What a search can lead to: a page, or a place on it. */
export interface Place extends Words {
  /** Within the page, without the #; empty for the page itself. */
  readonly anchor: string;
  readonly name: string;
  readonly kind: string;
}

export interface Page {
  /** Within the site: `reference/visit.html`. Links in the body begin with `/` and are made relative by the shell. */
  readonly path: string;
  /** None for the first page. */
  readonly part?: Part;
  readonly title: Words;
  readonly body: Markup;
  readonly places: readonly Place[];
  /** Not in the sidebar: there are too many of its kind. */
  readonly unlisted?: boolean;
}
