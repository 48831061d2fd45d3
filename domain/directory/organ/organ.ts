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
}

export type OrganEvent = { readonly type: 'OrganRegistered' } & Organ;

/** An organ's id is its code: a code is registered once. */
export function organId(code: string): Id<'Organ'> {
  return `Organ_${code}`;
}

/** Whether the organ of `code` is `above` or lies below it. */
export function within(code: string, above: string): boolean {
  return code.startsWith(above.replace(/(00)+$/, ''));
}
