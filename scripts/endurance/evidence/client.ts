import { connect } from '#client/api/index.ts';
import type { Ticket } from '#client/evidence/index.ts';
import { resumeEvidence, uploadEvidence } from '#client/evidence/index.ts';
import { seededBytes } from '../../demo/bytes.ts';
import type { Detours } from '../fetch-over.ts';
import { fetchOver } from '../fetch-over.ts';

/** What one run of the client is to do. */
export interface Errand {
  readonly url: string;
  readonly token: string;
  readonly caseId: string;
  /** Of the file's bytes. */
  readonly seed: string;
  /** Bytes. */
  readonly size: number;
  readonly detours: Detours;
  /** To go on with, instead of beginning. */
  readonly ticket?: Ticket;
}

/** What it tells whoever started it. */
export type News = { readonly ready: true } | { readonly begun: Ticket } | { readonly done: string };

/** As soon as there is a line again, and soon enough that a test ends. */
const RETRY = { tries: 12, firstWait: 50, longestWait: 1_000 };

const tell = (news: News) => process.send?.(news);

/** A person's program, in a process of its own so that it can be killed. */
const errand: Errand = JSON.parse(process.argv[2] ?? '');
const { url, token, caseId, seed, size, detours, ticket } = errand;
const fetched = fetchOver(detours);
const connection = connect({ url, token, fetch: fetched });
const file = new File([seededBytes(seed, size)], `${seed}.bin`, { lastModified: 1 });
tell({ ready: true });
const means = { connection, file, fetch: fetched, retry: RETRY };
const evidence = { caseId, kind: 'OTHER' } as const;
const upload = ticket ? resumeEvidence({ ...means, ticket }) : uploadEvidence({ ...means, evidence });
try {
  tell({ begun: await upload.begun });
  const { id } = await upload.done;
  tell({ done: id });
} catch (failure) {
  console.error(String(failure));
  process.exitCode = 1;
} finally {
  process.disconnect?.();
}
