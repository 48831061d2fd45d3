import { expect, test } from 'vitest';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { aCase, sealed, WANG } from '#test/support/evidence/records.ts';

const sees = (actor: typeof WANG) => EvidenceItems.visible(sealed(), actor, aCase());

test('evidence is seen by those who see its case', () => {
  expect(sees(WANG)).toBe(true);
  expect(sees({ ...WANG, organ: '330102000000' })).toBe(true);
  expect(sees({ ...WANG, organ: '330102020000' })).toBe(false);
  expect(sees({ ...WANG, roles: ['ADMINISTRATOR'] })).toBe(false);
  expect(sees({ ...WANG, roles: ['LAWYER'] })).toBe(false);
});

test('without its case nobody sees it but the worker', () => {
  expect(EvidenceItems.visible(sealed(), WANG, undefined)).toBe(false);
  expect(EvidenceItems.visible(sealed(), SYSTEM, undefined)).toBe(true);
});
