import type { Actor } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { INTEGRITY, refuse } from '../refusals.ts';
import type { Evidence } from './evidence.ts';
import { isKept } from './evidence.ts';

/** What people do; the rest is done by the product's own workers. */
export const PERSONS_ACTIONS = [
  'COMPLETE',
  'ABORT',
  'REQUEST_DOWNLOAD',
  'EXTEND_RETENTION',
  'REQUEST_VERIFICATION',
] as const;
export type PersonsAction = (typeof PERSONS_ACTIONS)[number];
type WorkersAction =
  | 'LIST_PARTS'
  | 'SEAL'
  | 'FLAG'
  | 'CONTRADICT'
  | 'EXPIRE'
  | 'GIVE_UP'
  | 'BEGIN_VERIFICATION'
  | 'VERIFY'
  | 'CONFIRM_EXTENSION'
  | 'RENEW_FIRST_LOCK'
  | 'RELEASE_HOLD';
type EvidenceAction = PersonsAction | WorkersAction;

type Row = Transition<Evidence, EvidenceAction>;

const uploading: readonly Row[] = [
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
];

/** SEALED is not an end: only what was read whole is VERIFIED, and a later reading may still find it changed. */
const verifying: readonly Row[] = (['SEALED', 'VERIFIED', 'MISMATCH'] as const).flatMap((status) => [
  { action: 'BEGIN_VERIFICATION', from: [status], to: status, roles: ['SYSTEM'], article: INTEGRITY },
  {
    action: 'VERIFY',
    from: [status],
    to: status === 'MISMATCH' ? 'MISMATCH' : 'VERIFIED',
    roles: ['SYSTEM'],
    article: INTEGRITY,
  },
]);

/** What every kept object allows, whether or not it is what was declared: what was flagged must be looked at to find out why. */
const keeping: readonly Row[] = (['SEALED', 'VERIFIED', 'MISMATCH'] as const).flatMap((status) => [
  { action: 'REQUEST_DOWNLOAD', from: [status], to: status, roles: ['OFFICER', 'LEADER'], article: INTEGRITY },
  { action: 'EXTEND_RETENTION', from: [status], to: status, roles: ['LEADER'], article: INTEGRITY },
  { action: 'CONFIRM_EXTENSION', from: [status], to: status, roles: ['SYSTEM'], article: INTEGRITY },
  {
    action: 'REQUEST_VERIFICATION',
    from: [status],
    to: status,
    roles: ['OFFICER', 'LEADER'],
    guard: notBeingRead,
    article: INTEGRITY,
  },
  { action: 'RELEASE_HOLD', from: [status], to: status, roles: ['SYSTEM'], article: INTEGRITY },
]);

/** ABORTED is an end, and a MISMATCH stays one: nothing leads out of them. */
export const transitions: readonly Row[] = [
  ...uploading,
  ...verifying,
  { action: 'CONTRADICT', from: ['SEALED', 'VERIFIED'], to: 'MISMATCH', roles: ['SYSTEM'], article: INTEGRITY },
  { action: 'RENEW_FIRST_LOCK', from: ['SEALED'], to: 'SEALED', roles: ['SYSTEM'], article: INTEGRITY },
  ...keeping,
];

function onlyUploader({ uploader }: Evidence, actor: Actor): Refusal | undefined {
  return uploader === actor.id ? undefined : refuse('ONLY_UPLOADER');
}

function notBeingRead(evidence: Evidence): Refusal | undefined {
  return isKept(evidence) && evidence.checking !== undefined ? refuse('VERIFICATION_RUNNING') : undefined;
}
