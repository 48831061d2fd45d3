import { expect, test } from 'vitest';
import { cancelVisit } from '#domain/visit/visit/cancel.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, aVisit, NOW } from '#test/support/visit/records.ts';

const context = contextOf(actor(aLawyer()), NOW);
const cancelled: Visit = { ...aVisit(), status: 'CANCELLED', reason: '改期' };
const begun = { from: NOW, to: '2026-11-23T02:00:00.000Z' };

test.each<[string, Visit, Visit]>([
  ['NOT_IN_THIS_STATE', cancelled, aVisit()],
  ['VISIT_BEGUN', aVisit({ period: begun }), aVisit({ period: { ...begun, from: '2026-11-23T01:00:00.001Z' } })],
])('%s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(cancelVisit({ visit: refused }, { reason: '改期' }, context))).toEqual([code]);
  expect(codesOf(cancelVisit({ visit: permitted }, { reason: '改期' }, context))).toEqual([]);
});
