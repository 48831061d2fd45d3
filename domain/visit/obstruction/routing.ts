import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import type { TermCode } from '#domain/deadline/terms.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Organ, OrganKind } from '#domain/directory/organ/organ.ts';
import { nextAbove } from '#domain/directory/organ/organ.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Body, Turn } from './obstruction.ts';
import type { Decider, ObstructionKind, Outsider } from './routes.ts';
import { ROUTES } from './routes.ts';

/** The organs that a report can be sent to, as far as the directory has them. */
export interface Reachable {
  readonly organ: Organ;
  readonly above: Organ | undefined;
  /** The one the lawyer named. */
  readonly procuratorate: Organ | undefined;
  /** The lawyer passes the organ complained of over. */
  readonly toAbove?: boolean | undefined;
}

export interface Routed {
  readonly bodies: readonly Body[];
  readonly turn: Turn;
  /** The organ whose turn it is. */
  readonly decider: Organ;
}

const POLICE: readonly OrganKind[] = ['PUBLIC_SECURITY_ORGAN', 'POLICE_STATION', 'DETENTION_CENTRE'];

/**
 * Sends a report on its way: one body has to answer, the others hear of it. Nothing if nobody here can: police organs
 * answer for police organs, and for a court or a procuratorate only another procuratorate, which the lawyer names.
 */
export function routed(kind: ObstructionKind, reachable: Reachable, now: Instant): Routed | undefined {
  const { term, decides, informed } = ROUTES[kind];
  const { organ } = reachable;
  const organs = answerable(reachable);
  const role = first(decides, reachable).find((each) => organs[each] !== undefined);
  const decider = role && organs[role];
  if (role === undefined || decider === undefined) return undefined;
  const codes = {
    ...organs,
    JUSTICE_BUREAU: { code: organ.code.slice(0, 6) },
    BAR_ASSOCIATION: { code: organ.code.slice(0, 6) },
  };
  const roles: readonly (Decider | Outsider)[] = [role, decides, ...informed];
  const bodies = [...new Set(roles)].flatMap((each) => {
    const code = codes[each]?.code;
    return code === undefined ? [] : [{ role: each, code }];
  });
  const turn = turnFor(role, decider, role === 'PROCURATORATE' ? 'RAPID_RESPONSE_PROCURATORATE' : term, now);
  return { bodies, turn, decider };
}

/** Those that could answer: of the police only for the police, and none that is closed or closing. */
function answerable({ organ, above, procuratorate }: Reachable): Readonly<Record<Decider, Organ | undefined>> {
  const police = POLICE.includes(organ.kind);
  return {
    ORGAN: police && organ.status === undefined ? organ : undefined,
    ABOVE: police ? above : undefined,
    PROCURATORATE: procuratorate,
  };
}

/** In this order; nobody is asked to judge what the kind does not let them judge. */
function first(decides: Decider, { procuratorate, toAbove }: Reachable): readonly Decider[] {
  if (procuratorate !== undefined) return ['PROCURATORATE'];
  return decides === 'ORGAN' && toAbove !== true ? ['ORGAN', 'ABOVE'] : ['ABOVE'];
}

/** The turn of an organ, from now on. */
export function turnFor(role: Decider, { code: organ }: Organ, term: TermCode, since: Instant): Turn {
  return { role, organ, term, since, dueBy: due(TERMS[term], since, CHINESE_CALENDAR).dueAt };
}

/** The nearest open police organ above. */
export function nearest(above: readonly (Organ | undefined)[]): Organ | undefined {
  return above.find((each) => each?.kind === 'PUBLIC_SECURITY_ORGAN' && each.status === undefined);
}

/** Whether a procuratorate is another than an organ, and of its level or the next above (CPL 49): by divisions, GB/T 2260. */
export function reviews(procuratorate: Organ, { code }: Pick<Organ, 'code'>): boolean {
  const own = divisionOf(code);
  return (
    procuratorate.kind === 'PROCURATORATE' &&
    procuratorate.status === undefined &&
    procuratorate.code !== code &&
    [own, nextAbove(own)].includes(divisionOf(procuratorate.code))
  );
}

function divisionOf(code: string): string {
  return code.slice(0, 6).padEnd(12, '0');
}
