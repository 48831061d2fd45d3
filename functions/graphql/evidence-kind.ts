import type { EvidenceKind, Particular } from '#domain/evidence/evidence/kinds.ts';
import { EVIDENCE_KINDS, kindOfEvidence } from '#domain/evidence/evidence/kinds.ts';
import { DAY } from '#domain/model/time.ts';
import type { EvidenceParticular, Resolvers } from './generated/resolvers.ts';

const PARTICULARS: Readonly<Record<Particular, EvidenceParticular>> = {
  device: 'DEVICE',
  capturedAt: 'CAPTURED_AT',
  capturedTo: 'CAPTURED_TO',
  operator: 'OPERATOR',
  place: 'PLACE',
};

function ruleOf(kind: EvidenceKind) {
  const { required, types, largest, retention, first } = kindOfEvidence(kind);
  return {
    ...{ kind, largest, retentionDays: retention, firstHold: first.hold, firstLockDays: first.term / DAY },
    required: required.map((each) => PARTICULARS[each]),
    types: types ?? null,
  };
}

export const evidenceKind = {
  Query: { evidenceKinds: () => EVIDENCE_KINDS.map(ruleOf) },
} satisfies Resolvers;
