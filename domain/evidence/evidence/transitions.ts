import type { Actor } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { INTEGRITY, refuse } from '../refusals.ts';
import type { Evidence } from './evidence.ts';

/** What people do; the rest is done by the product's own workers. */
export const PERSONS_ACTIONS = ['COMPLETE', 'ABORT', 'REQUEST_DOWNLOAD'] as const;
export type PersonsAction = (typeof PERSONS_ACTIONS)[number];
type EvidenceAction = PersonsAction | 'LIST_PARTS' | 'SEAL' | 'FLAG' | 'EXPIRE' | 'GIVE_UP';

/** SEALED, MISMATCH and ABORTED are ends: nothing leads out of them. */
export const transitions: readonly Transition<Evidence, EvidenceAction>[] = [
  {
    action: 'COMPLETE',
    from: ['UPLOADING'],
    to: 'COMPLETING',
    roles: ['OFFICER'],
    guard: onlyUploader,
    article: INTEGRITY,
  },
  { action: 'ABORT', from: ['UPLOADING'], to: 'ABORTED', roles: ['OFFICER'], guard: onlyUploader, article: INTEGRITY },
  { action: 'LIST_PARTS', from: ['COMPLETING'], to: 'COMPLETING', roles: ['SYSTEM'], article: INTEGRITY },
  { action: 'SEAL', from: ['COMPLETING'], to: 'SEALED', roles: ['SYSTEM'], article: INTEGRITY },
  { action: 'FLAG', from: ['COMPLETING'], to: 'MISMATCH', roles: ['SYSTEM'], article: INTEGRITY },
  { action: 'EXPIRE', from: ['UPLOADING'], to: 'ABORTED', roles: ['SYSTEM'], article: INTEGRITY },
  { action: 'GIVE_UP', from: ['COMPLETING'], to: 'ABORTED', roles: ['SYSTEM'], article: INTEGRITY },
  {
    action: 'REQUEST_DOWNLOAD',
    from: ['SEALED'],
    to: 'SEALED',
    roles: ['OFFICER', 'LEADER'],
    article: INTEGRITY,
  },
  {
    // What was flagged must be looked at to find out why.
    action: 'REQUEST_DOWNLOAD',
    from: ['MISMATCH'],
    to: 'MISMATCH',
    roles: ['OFFICER', 'LEADER'],
    article: INTEGRITY,
  },
];

function onlyUploader({ uploader }: Evidence, actor: Actor): Refusal | undefined {
  return uploader === actor.id ? undefined : refuse('ONLY_UPLOADER');
}
