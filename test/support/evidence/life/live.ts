import { DAY, later } from '#domain/model/time.ts';
import type { Client } from './client.ts';
import { sha256 } from './client.ts';
import type { Stage } from './stage.ts';

/** What people do with one file, sensibly or not. */
export interface Life {
  readonly kind: 'OTHER' | 'SUPPORTING_PAPER';
  readonly parts: readonly Uint8Array[];
  /** How much more is declared than is sent. Bytes. */
  readonly excess: number;
  /** Whether the hash that is said is that of the bytes. */
  readonly honest: boolean;
  readonly ending: 'COMPLETE' | 'ABORT' | 'LEAVE' | 'RESUME';
  /** Whether a device said its hash before it was sent, and which. */
  readonly announced: 'NOT' | 'RIGHT' | 'WRONG';
  readonly extended: boolean;
  readonly readAgain: boolean;
  readonly released: boolean;
}

/** A whole part of a file that is not huge. */
const LARGE = new Uint8Array(8 * 2 ** 20).fill(1);
const SMALL = new Uint8Array(1_000).fill(2);
const PAPER = Uint8Array.from([...Buffer.from('%PDF-1.7\n'), ...SMALL]);

/** A life drawn by chance: most are sensible. */
export function lifeOf(chance: () => number): Life {
  const one = <Value>(...values: readonly [Value, ...Value[]]) =>
    values[Math.floor(chance() * values.length)] ?? values[0];
  const kind = one('OTHER', 'OTHER', 'OTHER', 'SUPPORTING_PAPER');
  return {
    kind,
    parts: kind === 'OTHER' ? one([SMALL], [SMALL], [SMALL], [SMALL], [SMALL], [SMALL], [LARGE, SMALL], []) : [PAPER],
    excess: one(0, 0, 0, 0, 0, 0, 0, 1, LARGE.length),
    honest: one(true, true, true, true, true, true, false),
    ending: one('COMPLETE', 'COMPLETE', 'COMPLETE', 'RESUME', 'RESUME', 'RESUME', 'ABORT', 'LEAVE'),
    announced: one('NOT', 'NOT', 'NOT', 'RIGHT', 'RIGHT', 'WRONG'),
    extended: one(true, false),
    readAgain: one(true, false, false),
    released: one(true, true, false),
  };
}

/** Lives it, with whatever interrupts it. */
export async function live(at: Stage, life: Life): Promise<void> {
  const evidenceId = await begun(at.client('wang.officer'), life);
  await at.pump();
  if (evidenceId !== undefined) {
    await handOver(at, at.client('wang.officer'), evidenceId, life);
    await at.pump();
    await at.sweep();
    at.pass(at.chance() * 2 * DAY);
    // Whoever died comes back the next day and does again what was left undone.
    if (life.ending === 'RESUME') await handOver(at, at.client('wang.officer'), evidenceId, life);
    await at.pump();
    await kept(at, evidenceId, life);
  }
  if (life.released) await released(at);
  await at.pump();
  await at.sweep();
  await at.pump();
}

/** Cut where they must be: where a whole part too many is declared, the one before the last never comes. */
function numbered({ parts, excess }: Life): ReadonlyMap<number, Uint8Array> {
  const gap = excess > 1 ? 1 : 0;
  return new Map(parts.map((bytes, i) => [i === parts.length - 1 ? i + 1 + gap : i + 1, bytes] as const));
}

async function begun(client: Client, life: Life): Promise<string | undefined> {
  const { kind, parts, excess, announced } = life;
  const size = Math.max(
    1,
    parts.reduce((sum, { length }) => sum + length, excess),
  );
  const contentType = kind === 'SUPPORTING_PAPER' ? 'application/pdf' : 'application/octet-stream';
  const input = { caseId: 'Case_1', kind, name: '文件', contentType, size };
  if (announced === 'NOT') return (await client.mutate('beginUpload', input, 'evidence { id }'))?.evidence?.id;
  const deviceHash = sha256(announced === 'RIGHT' ? Buffer.concat(parts) : Buffer.from('another file'));
  const said = await client.mutate('announceEvidence', { ...input, deviceHash }, 'announcement { id }');
  const announcementId: unknown = said?.announcement?.id;
  if (announcementId === undefined) return undefined;
  return (await client.mutate('beginUpload', { ...input, announcementId }, 'evidence { id }'))?.evidence?.id;
}

async function handOver(at: Stage, client: Client, evidenceId: string, life: Life): Promise<void> {
  const { parts, honest, ending } = life;
  const arrived = await client.send(evidenceId, numbered(life));
  await at.pump();
  if (ending === 'LEAVE' || client.dead) return;
  if (ending === 'ABORT') await client.mutate('abortUpload', { evidenceId }, 'evidence { id }');
  else if (arrived) {
    const whole = honest ? Buffer.concat(parts) : Buffer.from('something else');
    await client.mutate('completeUpload', { evidenceId, sha256: sha256(whole) }, 'evidence { id }');
  }
}

/** What is done with evidence once it is kept; before that it is refused. */
async function kept(at: Stage, evidenceId: string, { extended, readAgain }: Life): Promise<void> {
  const leader = at.client('zhao.leader');
  const reason = '复核';
  if (extended) {
    const until = later(at.world.now(), (30 + at.chance() * 3_900) * DAY);
    await leader.mutate('extendRetention', { evidenceId, until, ground: 'COMPLAINT', reason }, 'evidence { id }');
    await at.pump();
  }
  if (readAgain) await leader.mutate('requestVerification', { evidenceId, reason }, 'evidence { id }');
  await at.pump();
}

/** The case comes to nothing, and its holds are to be lifted. */
async function released(at: Stage): Promise<void> {
  const [officer, leader, other] = [at.client('wang.officer'), at.client('zhao.leader'), at.client('sun.leader')];
  await leader.mutate('declineCase', { caseId: 'Case_1', reason: '没有犯罪事实' }, 'case { id }');
  const reason = '案件已终结';
  const proposed = await officer.mutate('proposeHoldRelease', { caseId: 'Case_1', reason }, 'approval { id }');
  await at.pump();
  const approvalId: unknown = proposed?.approval?.id;
  if (approvalId !== undefined) await other.mutate('takeApprovalStep', { approvalId }, 'approval { id }');
}
