import { beforeEach, describe, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Inboxes } from '#domain/notification/inbox/inboxes.ts';
import { Openings } from '#domain/visit/opening/openings.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { plant } from '#test/support/plant.ts';
import { HANDLERS, NOW, ORGAN } from '#test/support/visit/records.ts';
import { workingApi } from '#test/support/working-api.ts';

const OTHER = '440100990000';
const CENTRE = `Centre_${ORGAN}`;
const FIRM = '浙江钱江律师事务所';
const SUSPECT = '赵某';
/** All that the table comes to hold. */
const KINDS = [...nodes.values(), Inboxes, Openings];

let town: ReturnType<typeof workingApi>;

/** Sends a mutation of one input, and answers with its payload. */
async function run(subject: string, mutation: string, input: object, shown: string) {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data, errors } = await town.send(
    subject,
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${shown} refusals { code article path } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  return data[mutation];
}

async function ask(subject: string, query: string, variables: object = {}) {
  const { data, errors } = await town.send(subject, query, variables);
  expect(errors).toEqual([]);
  return data;
}

async function enter(subject: string, posts: string[], entry: object = {}) {
  const certificate = { number: `no-${subject}`, firm: FIRM, validUntil: '2027-05-31' };
  const input = { subject, name: subject, posts, ...(posts.includes('LAWYER') ? { certificate } : {}), ...entry };
  expect((await run('zhou.admin', 'registerPerson', input, 'person { id }')).refusals).toEqual([]);
}

const papers = { suspect: SUSPECT, firmLetter: '函1', authority: { kind: 'POWER_OF_ATTORNEY', number: '委1' } };
const present = (by: string, more: object = {}) =>
  run(by, 'presentPapers', { centreId: CENTRE, ...papers, ...more }, 'entrustment { id status presentedBy { id } }');
const admit = async (name = SUSPECT, more: object = {}): Promise<string> =>
  (await run('he', 'admitDetainee', { centreId: CENTRE, name, ...more }, 'detainee { id }')).detainee.id;
const verify = (entrustmentId: string, detaineeId: string, by = 'he') =>
  run(by, 'verifyEntrustment', { entrustmentId, detaineeId }, 'entrustment { status }');
const slots = async (): Promise<string[]> => {
  const query = `query ($c: ID!) { slots(centreId: $c, from: "2026-11-24", to: "2026-12-08", first: 20) { edges { node { id } } } }`;
  return (await ask('lin', query, { c: CENTRE })).slots.edges.map(({ node }: { node: { id: string } }) => node.id);
};

async function aCase(): Promise<string> {
  await plant({ table: town.memory, world: town.world }, Cases, 'Case_1', {
    ...{
      type: 'CaseAccepted',
      id: 'Case_1',
      number: 'A3301025100002026110001',
      kind: 'CRIMINAL',
      publicSecurity: false,
    },
    ...{ complexity: 'ORDINARY', organ: HANDLERS, officerInCharge: 'Person_wang', suspectedOffence: '盗窃' },
    ...{ reportId: 'Report_1', acceptedAt: NOW },
  });
  return 'Case_1';
}

/** A lawyer who defends a detainee, and a visit on each of the first slots. */
async function defended(visits = 0, caseId?: string) {
  const detaineeId = await admit(SUSPECT, caseId === undefined ? {} : { caseId });
  const entrustmentId = (await present('lin')).entrustment.id;
  await verify(entrustmentId, detaineeId);
  const ids: string[] = [];
  for (const slotId of (await slots()).slice(0, visits)) {
    const { visit, refusals } = await run('lin', 'bookVisit', { slotId, entrustmentId }, 'visit { id }');
    expect(refusals).toEqual([]);
    ids.push(visit.id);
  }
  return { detaineeId, entrustmentId, visits: ids };
}
const VISIT = `query ($id: ID!) { node(id: $id) { ... on Visit { status flags { cause } } } }`;
const visit = async (id = '') => {
  const { node } = await ask('lin', VISIT, { id });
  return [node.status, ...node.flags.map(({ cause }: { cause: string }) => cause)];
};
const ENTRUSTMENT = `query ($id: ID!) { node(id: $id) { ... on Entrustment { status rejection movedTo { id }
  appealableUntil appeal { statement upheld reason decidedBy { id } } availableActions } } }`;
const entrustment = async (by: string, id: string) => (await ask(by, ENTRUSTMENT, { id })).node;
const told = async (by: string): Promise<string[]> =>
  (await ask(by, '{ notifications { edges { node { kind text } } } }')).notifications.edges.map(
    ({ node }: { node: { kind: string } }) => node.kind,
  );

beforeEach(async () => {
  town = workingApi();
  town.world.set(NOW);
  for (const code of [ORGAN, OTHER]) {
    await run('zhou.admin', 'registerOrgan', { code, name: '看守所', kind: 'DETENTION_CENTRE' }, 'organ { id }');
    await run('zhou.admin', 'registerCentre', { organ: code, name: '看守所' }, 'centre { id }');
  }
  await enter('he', ['CENTRE_STAFF'], { organ: ORGAN });
  await enter('ma', ['CENTRE_STAFF'], { organ: OTHER });
  await enter('chief', ['LEADER'], { organ: ORGAN });
  await enter('lin', ['LAWYER']);
  await enter('sun', ['LAWYER'], {
    certificate: { number: 'no-sun', firm: '正和律师事务所', validUntil: '2027-05-31' },
  });
  await enter('clerk', ['CLERK'], { firm: FIRM });
  await run('he', 'addVisitRoom', { centreId: CENTRE, code: '1', mode: 'IN_PERSON', capacity: 1 }, 'centre { id }');
  const template = { centreId: CENTRE, room: '1', weekday: 2, from: '09:00', to: '10:00', effectiveFrom: '2026-11-01' };
  await run('he', 'addSessionTemplate', template, 'centre { id }');
});

describe("a firm's clerk", () => {
  test('finds its lawyers, presents papers for one of them, and follows them; the lawyer is told', async () => {
    const { lawyersOfFirm } = await ask('clerk', '{ lawyersOfFirm { edges { node { id name } } } }');
    const { entrustment: presented } = await present('clerk', { lawyerId: 'Person_lin' });
    const { entrustmentsOfFirm } = await ask('clerk', '{ entrustmentsOfFirm { edges { node { id } } } }');

    expect(lawyersOfFirm.edges).toEqual([{ node: { id: 'Person_lin', name: 'lin' } }]);
    expect(presented).toMatchObject({ status: 'PRESENTED', presentedBy: { id: 'Person_clerk' } });
    expect(entrustmentsOfFirm.edges).toEqual([{ node: { id: presented.id } }]);
    expect(await told('lin')).toEqual(['PAPERS_PRESENTED_FOR_YOU']);
    expect((await entrustment('lin', presented.id)).status).toBe('PRESENTED');
    expect(await entrustment('sun', presented.id)).toBeNull();
  });

  test("is told the same of another firm's lawyer, of nobody, of somebody else, and of no lawyer named", async () => {
    const named = ['Person_sun', 'Person_nobody', 'Person_he', 'Person_clerk', undefined];
    const answers = await Promise.all(named.map((lawyerId) => present('clerk', { lawyerId })));
    const lawyers = await present('sun', { lawyerId: 'Person_lin' });

    for (const answer of [...answers, lawyers]) expect(answer).toEqual(answers[0]);
    expect(answers[0].refusals).toEqual([
      { code: 'LAWYER_NOT_OF_FIRM', article: 'CPL 39, CPR 53', path: ['lawyerId'] },
    ]);
  });

  test('sees nothing of the firm once with another', async () => {
    const { entrustment: presented } = await present('lin');
    const before = await entrustment('clerk', presented.id);
    const moving = { personId: 'Person_clerk', posts: ['CLERK'], firm: '正和律师事务所', reason: '变更' };
    await run('zhou.admin', 'assignPosts', moving, 'person { id }');
    // Within the minute for which queries act on what the directory said before, and after it.
    town.world.set('2026-11-23T01:02:00.000Z');

    expect(before.status).toBe('PRESENTED');
    expect(await entrustment('clerk', presented.id)).toBeNull();
    expect((await ask('clerk', '{ entrustmentsOfFirm { edges { node { id } } } }')).entrustmentsOfFirm.edges).toEqual(
      [],
    );
  });
});

describe("a lawyer's new certificate", () => {
  const change = (firm: string) =>
    run(
      'zhou.admin',
      'changeCertificate',
      { personId: 'Person_lin', certificate: { number: 'no-lin', firm, validUntil: '2027-05-31' }, reason: '换证' },
      'person { id }',
    );
  const clerks = async () =>
    await ask('clerk', '{ entrustmentsOfFirm { edges { node { id } } } visitsOfFirm { edges { node { id } } } }');

  test('of another firm: the former one has nothing more to do with papers and visits; the lawyer has', async () => {
    const { entrustmentId, visits } = await defended(1);
    const before = await clerks();
    await change('正和律师事务所');
    const CANCEL = 'mutation ($input: CancelVisitInput!) { cancelVisit(input: $input) { visit { id } } }';
    const cancelled = await town.send('clerk', CANCEL, { input: { visitId: visits[0], reason: '—' } });

    expect(before.visitsOfFirm.edges).toEqual([{ node: { id: visits[0] } }]);
    expect(await clerks()).toEqual({ entrustmentsOfFirm: { edges: [] }, visitsOfFirm: { edges: [] } });
    expect(await entrustment('clerk', entrustmentId)).toBeNull();
    expect(cancelled.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect((await entrustment('lin', entrustmentId)).status).toBe('VERIFIED');
    expect(await visit(visits[0])).toEqual(['CONFIRMED']);
    // What the lawyer books on the old papers is not the former firm's either.
    const [, slotId] = await slots();
    const booked = await run('lin', 'bookVisit', { slotId, entrustmentId }, 'visit { id }');
    expect(booked.refusals).toEqual([]);
    expect((await clerks()).visitsOfFirm.edges).toEqual([]);
    expectConsistent(town.memory, KINDS);
  });

  test('of the same firm, written with other blanks: nothing changes', async () => {
    await defended(1);
    const before = await clerks();
    await change(` ${FIRM} `);

    expect(await clerks()).toEqual(before);
  });
});

describe('practice suspended', () => {
  test('flags what is booked on those days, shows no pass for them, and takes both back', async () => {
    const { visits } = await defended(2);
    const PASS = 'query ($id: ID!) { node(id: $id) { ... on Visit { pass { token } } } }';
    const passes = async (by: string) =>
      Promise.all(visits.map(async (id) => (await ask(by, PASS, { id })).node.pass !== null));
    const flags = () => Promise.all(visits.map(visit));
    const suspend = (until?: string) =>
      run(
        'zhou.admin',
        'suspendPractice',
        { personId: 'Person_lin', from: '2026-11-24', reason: '处罚决定', ...(until && { until }) },
        'person { practiceSuspension { until } }',
      );
    const flagged = ['CONFIRMED', 'LAWYER_NOT_PRACTISING'];

    await suspend('2026-11-30');
    expect([await flags(), await passes('lin'), await passes('clerk')]).toEqual([
      [flagged, ['CONFIRMED']],
      [false, true],
      [false, true],
    ]);
    // Made longer in one command.
    expect((await suspend()).refusals).toEqual([]);
    expect([await flags(), await passes('lin')]).toEqual([
      [flagged, flagged],
      [false, false],
    ]);
    await run('zhou.admin', 'reinstatePractice', { personId: 'Person_lin', reason: '解除' }, 'person { id }');
    expect([await flags(), await passes('lin')]).toEqual([
      [['CONFIRMED'], ['CONFIRMED']],
      [true, true],
    ]);
    expectConsistent(town.memory, KINDS);
  });

  test('is asked of the day of the visit: the day before it begins and the day after it ends are free', async () => {
    const { entrustmentId } = await defended();
    const suspending = { personId: 'Person_lin', from: '2026-11-25', until: '2026-12-07', reason: '处罚决定' };
    await run('zhou.admin', 'suspendPractice', suspending, 'person { practiceSuspension { from until } }');
    const [before = '', during = '', behind = ''] = await slots();

    const book = async (slotId: string) =>
      (await run('lin', 'bookVisit', { slotId, entrustmentId }, 'visit { id }')).refusals.map(
        ({ code }: { code: string }) => code,
      );

    expect([await book(before), await book(during), await book(behind)]).toEqual([[], ['CERTIFICATE_EXPIRED'], []]);
    expect(await told('lin')).toContain('CERTIFICATE_SUSPENDED');
  });
});

test("one certificate's number is one person's, also of two who are registered at once", async () => {
  const register = (subject: string) =>
    run(
      'zhou.admin',
      'registerPerson',
      {
        subject,
        name: subject,
        posts: ['LAWYER'],
        certificate: { number: 'no-1', firm: FIRM, validUntil: '2027-05-31' },
      },
      'person { id }',
    );

  const both = await Promise.all([register('one'), register('two')]);

  const codes = both.flatMap(({ refusals }) => refusals.map(({ code }: { code: string }) => code));
  expect(codes).toEqual(['CERTIFICATE_TAKEN']);
  // Who gets a new certificate gives the old number free.
  const winner = both.find(({ person }) => person !== null).person.id;
  const renewed = { number: 'no-2', firm: FIRM, validUntil: '2028-05-31' };
  await run(
    'zhou.admin',
    'changeCertificate',
    { personId: winner, certificate: renewed, reason: '换证' },
    'person { id }',
  );
  expect((await register('three')).refusals).toEqual([]);
});

describe('an appeal', () => {
  const rejected = async () => {
    const { id } = (await present('lin')).entrustment;
    await run('he', 'rejectEntrustment', { entrustmentId: id, reason: 'NOT_CONFIRMED' }, 'entrustment { id }');
    return id as string;
  };
  const appeal = (id: string) =>
    run('lin', 'appealEntrustment', { entrustmentId: id, statement: '手续齐全' }, 'entrustment { status }');
  const DEADLINE = '{ myDeadlines { edges { node { term dueAt light } } } }';

  test('goes to the leader of the centre; upheld, the papers wait again with what is left of the 48 hours', async () => {
    const id = await rejected();
    const open = await entrustment('lin', id);
    town.world.set('2026-11-24T21:00:00.000Z');
    await appeal(id);
    const { entrustmentAppeals } = await ask('chief', '{ entrustmentAppeals { edges { node { id suspect } } } }');
    const upheld = await run(
      'chief',
      'upholdEntrustmentAppeal',
      { entrustmentId: id, reason: '核实无误' },
      'entrustment { status }',
    );

    expect(open).toMatchObject({ rejection: 'NOT_CONFIRMED', appealableUntil: '2026-12-03T16:00:00.000Z' });
    expect(entrustmentAppeals.edges).toEqual([{ node: { id, suspect: SUSPECT } }]);
    expect(upheld).toEqual({ entrustment: { status: 'PRESENTED' }, refusals: [] });
    expect(await told('chief')).toEqual(['ENTRUSTMENT_APPEALED']);
    expect(await told('lin')).toContain('ENTRUSTMENT_APPEAL_UPHELD');
    expect((await ask('lin', DEADLINE)).myDeadlines.edges).toEqual([
      { node: { term: 'VISIT', dueAt: '2026-11-25T01:00:00.000Z', light: 'YELLOW' } },
    ]);
    expect((await ask('chief', '{ entrustmentAppeals { edges { node { id } } } }')).entrustmentAppeals.edges).toEqual(
      [],
    );
    expectConsistent(town.memory, KINDS);
  });

  test('upheld when the 48 hours are over, it is overdue at once', async () => {
    const id = await rejected();
    town.world.set('2026-11-26T01:00:00.000Z');
    await appeal(id);
    await run('chief', 'upholdEntrustmentAppeal', { entrustmentId: id, reason: '核实无误' }, 'entrustment { id }');

    expect((await ask('lin', DEADLINE)).myDeadlines.edges).toEqual([
      { node: { term: 'VISIT', dueAt: '2026-11-25T01:00:00.000Z', light: 'RED' } },
    ]);
  });

  test('dismissed, it is final, and the lawyer reads why', async () => {
    const id = await rejected();
    await appeal(id);
    await run('chief', 'dismissEntrustmentAppeal', { entrustmentId: id, reason: '委托书未签名' }, 'entrustment { id }');

    expect(await entrustment('lin', id)).toMatchObject({
      ...{ status: 'REJECTED', appealableUntil: null, availableActions: [] },
      appeal: { statement: '手续齐全', upheld: false, reason: '委托书未签名' },
    });
    expect((await appeal(id)).refusals).toMatchObject([{ code: 'APPEALED_ALREADY' }]);
    expect(await told('lin')).toContain('ENTRUSTMENT_APPEAL_DISMISSED');
  });
});

test('revoked, the visits to come are cancelled, and the lawyer is told of both', async () => {
  const { entrustmentId, visits } = await defended(2);

  await run('he', 'revokeEntrustment', { entrustmentId, reason: '当事人解除委托' }, 'entrustment { status }');

  expect(await Promise.all(visits.map(visit))).toEqual([['CANCELLED'], ['CANCELLED']]);
  expect((await told('lin')).sort()).toEqual(
    ['ENTRUSTMENT_REVOKED', 'ENTRUSTMENT_VERIFIED', 'VISIT_CANCELLED', 'VISIT_CANCELLED'].sort(),
  );
  expectConsistent(town.memory, KINDS);
});

describe('a detainee who is elsewhere', () => {
  const absent = (detaineeId: string, from: string, to: string) =>
    run(
      'he',
      'recordAbsence',
      { detaineeId, kind: 'COURT', from, to, reason: '开庭' },
      'detainee { absences { number } }',
    );

  test('for a while: visits at that time are flagged, and no longer once it turns out otherwise', async () => {
    const { detaineeId, visits } = await defended(3);
    const [first, second, third] = visits;
    // The sessions are on Tuesdays from 01:00 to 02:00 UTC: into the first, and to the very beginning of the third.
    await absent(detaineeId, '2026-11-24T01:59:00.000Z', '2026-12-08T01:00:00.000Z');
    const flagged = await Promise.all(visits.map(visit));
    const correcting = { detaineeId, number: 1, from: '2026-12-01T00:00:00.000Z', to: '2026-12-08T01:01:00.000Z' };
    await run('he', 'correctAbsence', { ...correcting, reason: '改期' }, 'detainee { id }');
    const corrected = await Promise.all(visits.map(visit));
    await run('he', 'endAbsence', { detaineeId, number: 1 }, 'detainee { id }');

    expect(flagged).toEqual([['CONFIRMED', 'DETAINEE_ABSENT'], ['CONFIRMED', 'DETAINEE_ABSENT'], ['CONFIRMED']]);
    expect(corrected).toEqual([['CONFIRMED'], ['CONFIRMED', 'DETAINEE_ABSENT'], ['CONFIRMED', 'DETAINEE_ABSENT']]);
    expect([await visit(first), await visit(second), await visit(third)]).toEqual(Array(3).fill(['CONFIRMED']));
  });

  test('released: visits are flagged, and none is cancelled', async () => {
    const { detaineeId, visits } = await defended(1);

    await run('he', 'releaseDetainee', { detaineeId }, 'detainee { status }');

    expect(await visit(visits[0])).toEqual(['CONFIRMED', 'DETAINEE_RELEASED']);
  });

  test('released and taken in again: their own lawyer defends them as before', async () => {
    const caseId = await aCase();
    const { detaineeId, entrustmentId } = await defended(0, caseId);
    // Nothing follows of itself any more: the papers are free by the release alone.
    town.sleep();
    await run('he', 'releaseDetainee', { detaineeId }, 'detainee { status }');
    const ended = await entrustment('lin', entrustmentId);
    const deadlines = (await ask('lin', '{ myDeadlines { edges { node { term } } } }')).myDeadlines.edges;
    const again = await defended(0, caseId);
    await town.wake();

    expect(ended).toMatchObject({ status: 'ENDED', availableActions: [], movedTo: null });
    expect(deadlines).toEqual([]);
    expect(await told('lin')).toContain('ENTRUSTMENT_ENDED');
    expect((await entrustment('lin', again.entrustmentId)).status).toBe('VERIFIED');
    expectConsistent(town.memory, KINDS);
  });

  test('moved: visits are flagged, the lawyer learns where to present the papers, and can do so there', async () => {
    const { detaineeId, entrustmentId, visits } = await defended(1);

    const moving = { detaineeId, centreId: `Centre_${OTHER}`, reason: '指定异地羁押' };
    const { detainee } = await run(
      'he',
      'moveDetainee',
      moving,
      'detainee { status movedTo { id } calendar(from: "2026-11-24", to: "2026-11-24") { id } }',
    );
    const here = await entrustment('lin', entrustmentId);
    const clerks = await entrustment('clerk', entrustmentId);
    const { data } = await town.send(
      'ma',
      `{ centre(id: "Centre_${OTHER}") { detainees { edges { node { id movedFrom { id } name } } } } }`,
    );
    const [{ node: there }] = data.centre.detainees.edges;
    const anew = await present('lin', { centreId: `Centre_${OTHER}` });
    const verified = await verify(anew.entrustment.id, there.id, 'ma');

    // What the other centre keeps of them is not this centre's to see, and the other way round.
    expect(detainee).toEqual({ status: 'MOVED', movedTo: null, calendar: [{ id: visits[0] }] });
    expect(there).toMatchObject({ name: SUSPECT, movedFrom: null });
    expect(await visit(visits[0])).toEqual(['CONFIRMED', 'DETAINEE_MOVED']);
    expect(here).toMatchObject({ status: 'MOVED', movedTo: { id: `Centre_${OTHER}` }, availableActions: [] });
    expect(clerks.movedTo).toEqual({ id: `Centre_${OTHER}` });
    expect(verified).toEqual({ entrustment: { status: 'VERIFIED' }, refusals: [] });
    expectConsistent(town.memory, KINDS);
  });

  test('when visits need no permission any more, a lawyer whose visit is gone gets the 48 hours back', async () => {
    const station = { code: HANDLERS, name: '派出所', kind: 'POLICE_STATION' };
    await run('zhou.admin', 'registerOrgan', station, 'organ { id }');
    const { detaineeId, entrustmentId } = await defended(0, await aCase());
    const restriction = { ground: 'TERRORISM', notice: '1号', organ: HANDLERS };
    const DEADLINES = '{ myDeadlines { edges { node { term dueAt } } } }';
    const clocks = async () => (await ask('lin', DEADLINES)).myDeadlines.edges;
    await run('he', 'restrictVisits', { detaineeId, restriction, reason: '来函' }, 'detainee { id }');
    const [slotId] = await slots();
    const { visit: waiting } = await run('lin', 'bookVisit', { slotId, entrustmentId }, 'visit { id status }');
    await run('lin', 'cancelVisit', { visitId: waiting.id, reason: '另约' }, 'visit { id }');
    const none = await clocks();
    town.world.set('2026-11-23T02:00:00.000Z');
    await run('he', 'liftVisitRestriction', { detaineeId, reason: '侦查终结' }, 'detainee { id }');

    expect(waiting.status).toBe('AWAITING_PERMISSION');
    expect(none).toEqual([]);
    expect(await clocks()).toEqual([{ node: { term: 'VISIT', dueAt: '2026-11-25T02:00:00.000Z' } }]);
    expectConsistent(town.memory, KINDS);
  });

  test('what is sent to the telephone names no place and no person', async () => {
    const { detaineeId } = await defended(1);
    await run('he', 'moveDetainee', { detaineeId, centreId: `Centre_${OTHER}`, reason: '转所' }, 'detainee { id }');

    const { notifications } = await ask('lin', '{ notifications { edges { node { kind title text } } } }');

    const texts = notifications.edges.map(
      ({ node }: { node: { title: string; text: string } }) => node.title + node.text,
    );
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).not.toMatch(/看守所|羁押|在押|赵某|转所/);
  });
});

describe('calendars', () => {
  const MINE = 'query ($from: LocalDate!, $to: LocalDate!) { visitCalendar(from: $from, to: $to) { id } }';
  const mine = (by: string, from: string, to: string) => town.send(by, MINE, { from, to });

  test("a lawyer's own visits on these days, in order; nobody else's", async () => {
    const { visits } = await defended(3);

    expect((await mine('lin', '2026-11-24', '2026-12-01')).data.visitCalendar).toEqual(
      visits.slice(0, 2).map((id) => ({ id })),
    );
    expect((await mine('lin', '2026-11-25', '2026-11-30')).data.visitCalendar).toEqual([]);
    expect((await mine('sun', '2026-11-24', '2026-12-01')).data.visitCalendar).toEqual([]);
  });

  test("a detainee's, for the centre's staff", async () => {
    const { detaineeId, visits } = await defended(2);
    const query = `query ($id: ID!) { node(id: $id) { ... on Detainee { calendar(from: "2026-11-23", to: "2026-12-23") { id status } } } }`;

    expect((await ask('he', query, { id: detaineeId })).node.calendar).toEqual(
      visits.map((id) => ({ id, status: 'CONFIRMED' })),
    );
    expect((await town.send('ma', query, { id: detaineeId })).data.node).toBeNull();
    expect((await town.send('lin', query, { id: detaineeId })).data.node).toBeNull();
  });

  test.each([
    ['32 days', '2026-11-24', '2026-12-25'],
    ['none', '2026-11-24', '2026-11-23'],
  ])('%s are refused', async (_what, from, to) => {
    const { errors } = await mine('lin', from, to);

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
