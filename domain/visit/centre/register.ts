import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { Centre } from './centre.ts';
import { centreId } from './centre.ts';
import { Centres } from './centres.ts';

export interface RegisterCentre {
  /** Code of the organ that is the centre. */
  readonly organ: string;
  readonly name: string;
}

interface Records {
  readonly existing: Centre | undefined;
  readonly organ: Organ | undefined;
}

export function registerCentre({ existing, organ }: Records, command: RegisterCentre, _context: Context): Decision {
  const { organ: code, name } = command;
  const about = { path: ['organ'], details: { code } };
  if (organ === undefined) return refused(refuse('ORGAN_UNKNOWN', about));
  if (organ.kind !== 'DETENTION_CENTRE') return refused(refuse('NOT_A_CENTRE', about));
  if (existing !== undefined) return refused(refuse('CENTRE_REGISTERED', about));
  const id = centreId(code);
  return accepted({ centre: id }, opened(Centres, id, { type: 'CentreRegistered', id, name, organ: code }));
}
