import type { TermCode } from '#domain/deadline/terms.ts';

/** How a lawyer is kept from practising (阻碍执业). */
export const OBSTRUCTION_KINDS = [
  'VISIT_REFUSED',
  'VISIT_DELAYED',
  'VISIT_MONITORED',
  'PAPERS_NOT_ACCEPTED',
  'MEETING_ROOM_DENIED',
  'FILE_ACCESS_DENIED',
  'PERSONAL_SAFETY',
  'OTHER',
] as const;
export type ObstructionKind = (typeof OBSTRUCTION_KINDS)[number];

/** Those who can decide about a report: they are organs of the directory, and have people who sign in. */
export const DECIDERS = ['ORGAN', 'ABOVE', 'PROCURATORATE'] as const;
export type Decider = (typeof DECIDERS)[number];

/** Bodies outside the directory, known by the code of their division. */
export const OUTSIDERS = ['JUSTICE_BUREAU', 'BAR_ASSOCIATION'] as const;
export type Outsider = (typeof OUTSIDERS)[number];

export interface Route {
  /** Whose turn it is first. */
  readonly decides: Exclude<Decider, 'PROCURATORATE'>;
  /** In which the organ concerned, or the one above it, answers. */
  readonly term: TermCode;
  /** Who hears of it beside whoever decides. */
  readonly informed: readonly ('ABOVE' | Outsider)[];
}

const urgent = 'RAPID_RESPONSE_URGENT';
const usual = 'RAPID_RESPONSE_ANSWER';
const profession: readonly Outsider[] = ['JUSTICE_BUREAU', 'BAR_ASSOCIATION'];

/**
 * Where a report goes, by its kind, unless the lawyer chooses: first to the organ concerned (司发〔2015〕14号 41), but not
 * where it would have to judge its own monitoring or violence. A procuratorate that the lawyer names comes before all.
 */
export const ROUTES: Readonly<Record<ObstructionKind, Route>> = {
  VISIT_REFUSED: { decides: 'ORGAN', term: urgent, informed: ['ABOVE', ...profession] },
  VISIT_DELAYED: { decides: 'ORGAN', term: urgent, informed: ['ABOVE', ...profession] },
  VISIT_MONITORED: { decides: 'ABOVE', term: usual, informed: profession },
  PAPERS_NOT_ACCEPTED: { decides: 'ORGAN', term: usual, informed: profession },
  MEETING_ROOM_DENIED: { decides: 'ORGAN', term: urgent, informed: profession },
  FILE_ACCESS_DENIED: { decides: 'ORGAN', term: usual, informed: profession },
  PERSONAL_SAFETY: { decides: 'ABOVE', term: urgent, informed: profession },
  OTHER: { decides: 'ORGAN', term: usual, informed: profession },
};

const HUSHED: readonly ObstructionKind[] = ['VISIT_MONITORED', 'PERSONAL_SAFETY'];

/** Of what the organ complained of is not to hear, in figures neither, before somebody has looked into it. */
export function isHushed(kind: ObstructionKind): boolean {
  return HUSHED.includes(kind);
}
