import type { Approval } from '#domain/approval/approval/approval.ts';
import { nextStep } from '#domain/approval/approval/approval.ts';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import { awaitedOrgan } from '#domain/approval/approval/awaited.ts';
import type { Post } from '#domain/directory/person/person.ts';
import { POSTS } from '#domain/directory/person/person.ts';
import type { Kind } from '#domain/notification/kinds.ts';
import type { Audience, Notice } from '../rule.ts';
import { persons, posts, rule } from '../rule.ts';

/** Those whose step is next hear that it waits; its proposer hears how it ended. */
export const approval = {
  ...rule(Approvals, 'ApprovalProposed', (_event, approval) => waits(approval)),
  ...rule(Approvals, 'ApprovalStepTaken', (_event, approval) => waits(approval)),
  ...rule(Approvals, 'ApprovalAmended', (_event, approval) => waits(approval)),
  ...rule(Approvals, 'ApprovalGranted', (_event, approval) => ended('APPROVAL_GRANTED', approval)),
  ...rule(Approvals, 'ApprovalReturned', (_event, approval) => ended('APPROVAL_RETURNED', approval)),
  ...rule(Approvals, 'ApprovalRejected', (_event, approval) => ended('APPROVAL_REJECTED', approval)),
  ...rule(Approvals, 'ApprovalLapsed', (_event, approval) => ended('APPROVAL_LAPSED', approval)),
};

function waits(approval: Approval): readonly Notice[] {
  const organ = awaitedOrgan(approval);
  const roles: readonly string[] = nextStep(approval)?.roles ?? [];
  const awaited: readonly Post[] = POSTS.filter((post) => roles.includes(post));
  const audience: readonly Audience[] = organ === undefined ? [] : [posts(organ, ...awaited)];
  // Nobody is told to decide what they have had a hand in: they could not.
  const except = [approval.proposer, ...approval.hands];
  return [{ kind: 'APPROVAL_WAITS', params: { kind: approval.kind }, subject: approval.id, audience, except }];
}

type Ended = Extract<Kind, 'APPROVAL_GRANTED' | 'APPROVAL_RETURNED' | 'APPROVAL_REJECTED' | 'APPROVAL_LAPSED'>;

function ended(kind: Ended, { id, proposer, kind: of }: Approval): readonly Notice[] {
  return [{ kind, params: { kind: of }, subject: id, audience: [persons(proposer)] }];
}
