import type { Message } from '#domain/model/refusal.ts';
import type { Kind, Params } from '../kinds.ts';

export type Language = keyof Message;

/** A notification as its reader gets it. */
export interface Wording {
  readonly title: string;
  readonly text: string;
}

/** A kind in both languages. It can name no parameter that the kind does not have. */
export type Template<K extends Kind> = Readonly<Record<Language, (params: Params<K>) => Wording>>;

export type Templates<K extends Kind> = { readonly [Each in K]: Template<Each> };
