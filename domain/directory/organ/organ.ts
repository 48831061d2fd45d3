import type { Id } from '#domain/model/id.ts';

export const ORGAN_KINDS = [
  'PUBLIC_SECURITY_ORGAN',
  'POLICE_STATION',
  'DETENTION_CENTRE',
  'PROCURATORATE',
  'COURT',
] as const;
export type OrganKind = (typeof ORGAN_KINDS)[number];

/** A public-security organ, one of its units, or an outside body that property and files go to. */
export interface Organ {
  readonly id: Id<'Organ'>;
  /** Twelve digits: the administrative division's six (GB/T 2260), then the unit's six (GA/T 380); zeros at the end stand for all below. */
  readonly code: string;
  readonly name: string;
  readonly kind: OrganKind;
  /** None while it is open. One that is CLOSING takes in nobody and no organ; one that is CLOSED never opens again. */
  readonly status?: 'CLOSING' | 'CLOSED';
  /** How often its closing was begun: what was proved in one closing proves nothing in the next. */
  readonly closings?: number;
}

export type OrganEvent =
  | ({ readonly type: 'OrganRegistered' } & Omit<Organ, 'status' | 'closings'>)
  | { readonly type: 'OrganRenamed'; readonly name: string; readonly reason: string }
  | { readonly type: 'OrganClosingBegun'; readonly reason: string }
  | { readonly type: 'OrganReopened'; readonly reason: string }
  | { readonly type: 'OrganClosed' };

/** An organ's id is its code: a code is registered once. */
export function organId(code: string): Id<'Organ'> {
  return `Organ_${code}`;
}

/** What the codes of an organ and of all below it begin with. */
export function stemOf(code: string): string {
  return code.replace(/(00)+$/, '');
}

/** Whether the organ of `code` is `above` or lies below it. */
export function within(code: string, above: string): boolean {
  return code.startsWith(stemOf(above));
}

/** The code of the organ next above: the last pair of digits that is not zeros becomes zeros. None above a province. */
export function nextAbove(code: string): string | undefined {
  const own = stemOf(code);
  return own.length <= 2 ? undefined : own.slice(0, -2).padEnd(code.length, '0');
}

/** The codes of all organs above, nearest first: five at the most. */
export function allAbove(code: string): readonly string[] {
  const next = nextAbove(code);
  return next === undefined ? [] : [next, ...allAbove(next)];
}

/** The province's two digits: the key under which organs are listed. */
export function provinceOf(code: string): string {
  return code.slice(0, 2);
}
