import { describe, expect, test } from 'vitest';
import type { BundleContent } from '#store/ledger/bundle/bundle.ts';
import { BundleError } from '#store/ledger/bundle/bundle-error.ts';
import { isLie, verdictOf } from '#store/ledger/bundle/finding.ts';
import { readBundle } from '#store/ledger/bundle/read.ts';
import type { Beside } from '#store/ledger/bundle/verify.ts';
import { verifyBundle } from '#store/ledger/bundle/verify.ts';
import { writeBundle } from '#store/ledger/bundle/write.ts';
import { cosign } from '#store/ledger/note/cosign.ts';
import { ALGORITHMS, formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { aBundle, FILE_HASH } from '#test/support/ledger/a-bundle.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';

const NOTHING: Beside = { keys: [], witnesses: [], files: [], held: [] };

/** As it comes out of a file, so that its digest is right whatever a liar has changed. */
function findings(content: BundleContent, beside: Partial<Beside> = {}) {
  return verifyBundle(readBundle(Buffer.from(writeBundle(content))), { ...NOTHING, ...beside });
}

function codes(...given: Parameters<typeof findings>): readonly string[] {
  return findings(...given).map(({ code }) => code);
}

const verified = (found: ReturnType<typeof findings>) =>
  found.filter((each) => verdictOf(each) === 'VERIFIED').map(({ code }) => code);

type Changed = { -readonly [Name in keyof BundleContent]: BundleContent[Name] };

// biome-ignore lint/suspicious/noExplicitAny: a liar is held by no type
type Lie = (content: any) => unknown;

/** The same with something changed in it, as deep as one likes. */
function lied(content: BundleContent, change: Lie): BundleContent {
  const copy: Changed = structuredClone(content);
  change(copy);
  return copy;
}

describe('what is true', () => {
  test('is verified, piece by piece', async () => {
    const { content, key } = await aBundle();

    const found = codes(content, { keys: [key], files: [{ name: 'a.mp4', sha256: FILE_HASH }] });

    expect(found).toEqual([
      ...['BUNDLE_INTACT', 'CHECKPOINT_SIGNED', 'RELATED_UNPROVEN'],
      ...['EVENTS_INCLUDED', 'HISTORY_WHOLE', 'LATER_UNPROVEN', 'EVENTS_INCLUDED', 'HISTORY_WHOLE', 'LATER_UNPROVEN'],
      'FILE_MATCHES_DECLARED',
    ]);
  });

  test('with the bundle’s own key it only agrees with itself', async () => {
    const { content } = await aBundle();

    expect(codes(content)).toContain('KEY_UNPROVEN');
    expect(codes(content)).not.toContain('CHECKPOINT_SIGNED');
  });

  test('what is not sealed is not verified, and no lie', async () => {
    const { content, key } = await aBundle({ unsealed: 1 });

    const found = findings(content, { keys: [key] });

    expect(found).toContainEqual({ code: 'EVENT_UNSEALED', details: { event: 'Evidence_01.4' } });
    expect(isLie(found)).toBe(false);
  });

  test('a file whose hash is not in the log yet is not verified', async () => {
    const { content, key } = await aBundle({ unsealed: 3 });

    const found = codes(content, { keys: [key], files: [{ name: 'a.mp4', sha256: FILE_HASH }] });

    expect(found).toContain('FILE_UNPROVEN');
  });

  test('a stretch is called one', async () => {
    const { content, key } = await aBundle();
    const [first, second] = content.records;
    if (!first || !second) throw new Error('two records');
    const stretch = { ...second, from: 3, events: second.events.slice(2) };

    const found = findings({ ...content, records: [first, stretch] }, { keys: [key] });

    expect(found).toContainEqual({
      code: 'HISTORY_PART',
      details: { record: 'Evidence_01', from: 3, to: 4, version: 4 },
    });
    expect(isLie(found)).toBe(false);
  });

  test('before anything is sealed there is no checkpoint', async () => {
    const { content } = await aBundle();
    const unsealed = lied(content, (it) => {
      delete it.checkpoint;
      for (const record of it.records) for (const event of record.events) delete event.sealed;
    });

    const found = findings(unsealed);

    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['NOTHING_SEALED', 'NOTHING_PROVEN']));
    expect(isLie(found)).toBe(false);
    // Anybody can make such a bundle out of nothing.
    expect(verified(found)).toEqual(['BUNDLE_INTACT']);
  });

  test('only what is sealed counts as whole: neither what comes after it nor what was there before the ledger', async () => {
    const { content, key } = await aBundle({ unsealed: 2 });
    const older = lied(content, ({ records }) => delete records[1].events[0].sealed);

    const wholes = (bundle: BundleContent) =>
      findings(bundle, { keys: [key] }).filter(
        ({ code, details }) => code === 'HISTORY_WHOLE' && details.record !== 'Case_01',
      );

    expect(wholes(content)).toEqual([{ code: 'HISTORY_WHOLE', details: { record: 'Evidence_01', to: 2 } }]);
    expect(wholes(older)).toEqual([]);
    expect(isLie(findings(older, { keys: [key] }))).toBe(false);
  });

  test('last events cut off, and the number lowered: nothing claims that there were no others', async () => {
    const { content, key } = await aBundle();
    const cut = lied(content, ({ records }) => {
      records[1].events.splice(2);
      records[1].version = 2;
    });

    expect(findings(cut, { keys: [key] })).toContainEqual({
      code: 'LATER_UNPROVEN',
      details: { record: 'Evidence_01', to: 2, version: 2 },
    });
  });

  test('a case from which a record was taken away: nothing claims that it was not there', async () => {
    const { content, key } = await aBundle();
    const bare = lied(content, ({ records }) => records.pop());

    expect(codes(bare, { keys: [key] })).toContain('RELATED_UNPROVEN');
    expect(codes({ ...bare, more: true }, { keys: [key] })).toContain('RECORDS_UNLISTED');
    expect(codes(bare, { keys: [key] })).not.toContain('RECORDS_UNLISTED');
  });
});

describe('a lie whose digest has been computed again', () => {
  const change: readonly (readonly [string, string, Lie])[] = [
    ['another text', 'INCLUSION_WRONG', ({ records }) => rewrite(records[1].events[3], '阅卷', '参观')],
    ['another person', 'INCLUSION_WRONG', ({ records }) => rewrite(records[1].events[1], 'wang.officer', 'li.officer')],
    ['another salt', 'INCLUSION_WRONG', ({ records }) => (records[0].events[0].salt = `${'A'.repeat(43)}=`)],
    ['another entry', 'INCLUSION_WRONG', ({ records }) => (records[0].events[0].sealed.entry = 'A'.repeat(22))],
    ['another position', 'INCLUSION_WRONG', ({ records }) => (records[0].events[0].sealed.position += 1)],
    ['a position beyond', 'INCLUSION_WRONG', ({ records }) => (records[0].events[0].sealed.position = 1_000)],
    ['a proof less', 'INCLUSION_WRONG', ({ records }) => records[0].events[0].sealed.proof.pop()],
    ['a proof more', 'INCLUSION_WRONG', ({ records }) => records[0].events[0].sealed.proof.push(FILE_HASH)],
    ['two hashes swapped', 'INCLUSION_WRONG', ({ records }) => records[0].events[0].sealed.proof.reverse()],
    ['no checkpoint', 'INCLUSION_WRONG', (it) => delete it.checkpoint],
    ['an event left out', 'EVENT_MISPLACED', ({ records }) => records[1].events.splice(1, 1)],
    ['two events swapped', 'EVENT_MISPLACED', ({ records }) => records[1].events.reverse()],
    ['an event of another record', 'EVENT_MISPLACED', ({ records }) => (records[1].events[0] = records[0].events[0])],
    ['a record under another id', 'EVENT_MISPLACED', ({ records }) => (records[1].id = 'Evidence_02')],
    ['a text that is not canonical', 'EVENT_MALFORMED', ({ records }) => (records[0].events[0].text += ' ')],
    ['a salt that is short', 'EVENT_MALFORMED', ({ records }) => (records[0].events[0].salt = 'AAAA')],
    ['a record given twice', 'RECORD_TWICE', ({ records }) => records.push(records[1])],
    ['another subject', 'SUBJECT_MISSING', (it) => (it.subject = 'Evidence_01')],
    ['a proof taken away', 'EVENT_SKIPPED', ({ records }) => delete records[1].events[1].sealed],
    [
      'a text forged, and its proof taken away',
      'EVENT_SKIPPED',
      ({ records }) => {
        rewrite(records[1].events[1], FILE_HASH, 'forged');
        delete records[1].events[1].sealed;
      },
    ],
    ['no event', 'RANGE_WRONG', ({ records }) => (records[1].events = [])],
    [
      'no event, and none said to be there',
      'RANGE_WRONG',
      ({ records }) => Object.assign(records[1], { events: [], version: 0 }),
    ],
    ['a number without end', 'EVENT_MALFORMED', ({ records }) => (records[1].events[1].text = '{"a":1e400}')],
    [
      'brackets without end',
      'EVENT_MALFORMED',
      ({ records }) => (records[1].events[1].text = '['.repeat(20_000) + ']'.repeat(20_000)),
    ],
    ['fewer events than there are', 'RANGE_WRONG', ({ records }) => (records[1].version = 2)],
    ['another size', 'SIGNATURE_WRONG', (it) => (it.checkpoint = it.checkpoint.replace('\n64\n', '\n63\n'))],
    ['another origin', 'SIGNATURE_WRONG', (it) => (it.checkpoint = it.checkpoint.replaceAll('339901', '339902'))],
    ['a checkpoint that is none', 'CHECKPOINT_MALFORMED', (it) => (it.checkpoint = 'trust me')],
  ];

  test.each(change)('%s: %s', async (_name, code, lie) => {
    const { content, key } = await aBundle();

    const found = findings(lied(content, lie), { keys: [key] });

    expect(found.map((each) => each.code)).toContain(code);
    expect(isLie(found)).toBe(true);
  });

  test('everything, signed by another key that comes with it', async () => {
    const { key } = await aBundle();
    const { content } = await aBundle({ signer: aSigner(key.name, 'a forger') });

    expect(codes(content)).toContain('KEY_UNPROVEN');
    expect(codes(content, { keys: [key] })).toContain('SIGNATURE_WRONG');
  });

  test('the order in the log is that of the record', async () => {
    const { content, key } = await aBundle();
    const swapped = lied(content, ({ records }) => {
      const [one, other] = records[1].events;
      [one.sealed, other.sealed] = [other.sealed, one.sealed];
    });

    expect(codes(swapped, { keys: [key] })).toEqual(expect.arrayContaining(['ORDER_WRONG', 'INCLUSION_WRONG']));
  });

  test('a file is not verified by a record that lies', async () => {
    const { content, key } = await aBundle();
    const FORGED = `${'A'.repeat(43)}=`;
    const forged = lied(content, ({ records }) => rewrite(records[1].events[1], FILE_HASH, FORGED));

    const found = codes(forged, { keys: [key], files: [{ name: 'a.mp4', sha256: FORGED }] });

    expect(found).toEqual(expect.arrayContaining(['INCLUSION_WRONG', 'FILE_UNPROVEN']));
    expect(found).not.toContain('FILE_MATCHES');
  });

  test('a file that is another', async () => {
    const { content, key } = await aBundle();

    const found = codes(content, { keys: [key], files: [{ name: 'a.mp4', sha256: `${'A'.repeat(43)}=` }] });

    expect(found).toEqual(expect.arrayContaining(['FILE_DIFFERS', 'FILE_NOT_GIVEN']));
  });
});

describe('a checkpoint that was kept', () => {
  test('of the same log: consistent, whichever is older', async () => {
    const { content, key, notes, log } = await aBundle({ consistentWith: 40 });
    const [note = ''] = [notes.get(40)];

    expect(codes(content, { keys: [key], held: [{ note }] })).toContain('CONSISTENT');
    expect(codes(content, { keys: [key], held: [{ note: notes.get(log.size) ?? '' }] })).toContain('CONSISTENT');
  });

  test('without a proof it is not verified', async () => {
    const { content, key, notes } = await aBundle();
    const held = [{ note: notes.get(40) ?? '' }];

    const found = findings(content, { keys: [key], held });

    expect(found).toContainEqual({ code: 'CONSISTENCY_UNPROVEN', details: { older: 40, newer: 64 } });
    expect(isLie(found)).toBe(false);
  });

  test('of a log that was rewritten since: a lie', async () => {
    const { notes, key } = await aBundle({ others: 40 });
    const { content } = await aBundle({ others: 41, consistentWith: 44 });
    const held = [{ note: notes.get(44) ?? '' }];

    expect(codes(content, { keys: [key], held })).toContain('PROOF_WRONG');
  });

  test('of another log of the same size: two are shown', async () => {
    const { notes, key, log } = await aBundle({ others: 40 });
    const { content } = await aBundle({ others: 40, unsealed: 1 });
    const other = await aBundle({ others: 44, unsealed: 1 });
    const held = [{ note: notes.get(log.size) ?? '' }];

    expect(other.log.size).toBe(log.size);
    expect(codes(other.content, { keys: [key], held })).toContain('INCONSISTENT');
    expect(codes(content, { keys: [key], held })).not.toContain('INCONSISTENT');
  });

  test('a proof that is wrong shows a wrong proof, and no rewritten log; another that holds counts', async () => {
    const { content, key, notes } = await aBundle({ consistentWith: 40 });
    const note = notes.get(40) ?? '';
    const bent = lied(content, ({ consistency }) => (consistency[0].proof[0] = `${'A'.repeat(43)}=`));
    const [good] = content.consistency;
    const [bad] = bent.consistency;
    if (!good || !bad) throw new Error('a proof');

    const seen = [
      codes(bent, { keys: [key], held: [{ note }] }),
      codes(bent, { keys: [key], held: [{ note, proof: good }] }),
      codes(content, { keys: [key], held: [{ note, proof: bad }] }),
    ].map((all) => all.filter((code) => /^(CONSISTENT|INCONSISTENT|PROOF_WRONG)$/.test(code)));

    expect(seen).toEqual([['PROOF_WRONG'], ['CONSISTENT'], ['CONSISTENT']]);
  });

  test('beside a bundle without a checkpoint is not passed over', async () => {
    const { content, key, notes } = await aBundle();
    const bare = lied(content, (it) => delete it.checkpoint);

    expect(codes(bare, { keys: [key], held: [{ note: notes.get(40) ?? '' }] })).toContain('HELD_UNUSED');
  });

  test('that nobody signed counts for nothing', async () => {
    const { content, key, notes } = await aBundle({ consistentWith: 40 });
    const note = notes.get(40)?.replace('\n40\n', '\n41\n') ?? '';

    expect(codes(content, { keys: [key], held: [{ note }] })).toContain('HELD_WRONG');
  });
});

describe('a witness', () => {
  test('that co-signed is named; one that did not, is missed', async () => {
    const { content, key } = await aBundle();
    const witness = aSigner('witness.example/court');
    const witnesses = [verifierKey(witness.name, witness.publicKey, ALGORITHMS.COSIGNATURE)];
    const at = Date.parse('2026-11-23T01:10:00Z') / 1_000;
    const checkpoint = await cosign(content.checkpoint ?? '', witness, at);
    const seen = (now: number) => findings({ ...content, checkpoint }, { keys: [key], witnesses, now });
    const [public_] = witnesses.map(formatVerifierKey);

    const details = { key: public_, at: '2026-11-23 09:10:00' };
    expect(seen(at + 60)).toContainEqual({ code: 'COSIGNED', details });
    expect(seen(at - 3_600)).toContainEqual({ code: 'COSIGNED_AHEAD', details });
    expect(codes(content, { keys: [key], witnesses })).toContain('NOT_COSIGNED');
  });
});

describe('what is no bundle', () => {
  const read = (text: string) => () => readBundle(Buffer.from(text));

  test.each([
    ['line ends of another system', 'TEXT_CONVERTED', (text: string) => `${text}\r\n`],
    ['a byte order mark', 'TEXT_CONVERTED', (text: string) => `\uFEFF${text}`],
    ['a number without end', 'NOT_CANONICAL', (text: string) => text.replace('"version":1}', '"version":1,"x":1e400}')],
    ['no JSON', 'NOT_A_BUNDLE', () => 'hello'],
    ['other JSON', 'NOT_A_BUNDLE', () => '{"format":"else"}'],
    ['a later version', 'UNKNOWN_VERSION', (text: string) => text.replace('"version":1}', '"version":2}')],
    ['white space', 'NOT_CANONICAL', (text: string) => text.replace(',', ', ')],
    ['a member given twice', 'NOT_CANONICAL', (text: string) => text.replace('{', '{"beyond":[],')],
    ['damage', 'DIGEST_DIFFERS', (text: string) => text.replace('CustodyDisclosure_01', 'CustodyDisclosure_02')],
  ])('%s: %s', async (_name, code, change) => {
    const { content } = await aBundle();
    const text = writeBundle(content);

    expect(read(text)).not.toThrow();
    expect(read(change(text))).toThrow(BundleError);
    expect(read(change(text))).toThrow(expect.objectContaining({ code }));
  });

  test.each([2_000, 20_000, 200_000])('brackets %d deep', async (depth) => {
    const { content } = await aBundle();
    const deep = `"version":1,"x":${'['.repeat(depth)}${']'.repeat(depth)}}`;

    expect(read(writeBundle(content).replace('"version":1}', deep))).toThrow(BundleError);
  });

  test.each(['subject', 'disclosure'])('an id that is none: %s', async (name) => {
    const { content } = await aBundle();
    const hostile = { ...content, [name]: 'Case_1; rm -rf ~' };

    expect(read(writeBundle(hostile))).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
  });

  test('a member that nobody knows, however right the digest', async () => {
    const { content } = await aBundle();
    const more = { ...content, remark: 'trust me' } as BundleContent;

    expect(read(writeBundle(more))).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
  });
});

function rewrite(event: { text: string }, from: string, to: string): void {
  expect(event.text).toContain(from);
  event.text = event.text.replaceAll(from, to);
}
