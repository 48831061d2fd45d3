import type { SignedRequest } from '#store/evidence/evidence-store.ts';
import type { Answer } from '../../api.ts';

/** What an attack on uploads needs, be it in memory or on an engine. */
export interface Bench {
  readonly caseId: string;
  readonly officer: string;
  readonly second: string;
  send(subject: string, query: string, variables: object): Promise<Answer>;
  /** Makes a signed PUT, and tells the HTTP status. */
  put(request: SignedRequest, bytes: Uint8Array): Promise<number>;
  /** The PUT of a part that was signed longer ago than signatures live. */
  expired(evidenceId: string, part: { readonly number: number; readonly sha256: string }): Promise<SignedRequest>;
  versionsOf(evidenceId: string): Promise<readonly string[]>;
  /** Lets workers and time go on for a moment. */
  wait(): Promise<void>;
}

const BEGIN = `mutation ($input: BeginUploadInput!) {
  beginUpload(input: $input) { evidence { id name size partSize parts } refusals { code } } }`;
const URLS = `query ($id: ID!, $parts: [PartInput!]!) {
  evidence(id: $id) { partUrls(parts: $parts) { number url expiresAt headers { name value } } } }`;
const COMPLETE = `mutation ($input: CompleteUploadInput!) {
  completeUpload(input: $input) { evidence { id status } refusals { code } } }`;
const ABORT = `mutation ($input: AbortUploadInput!) {
  abortUpload(input: $input) { evidence { id status } refusals { code } } }`;
const STATUS = `query ($id: ID!) {
  evidence(id: $id) { id name status differences abortReason object { versionId size checksum legalHold } } }`;

export interface BegunUpload {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly partSize: number;
  readonly parts: number;
}

export interface Outcome {
  readonly status: string;
  readonly name: string;
  readonly differences: readonly string[];
  readonly object: { readonly versionId: string; readonly size: number; readonly legalHold: boolean } | null;
}

/** Codes of what stood in the way: refusals and errors alike. */
export interface Answered {
  readonly codes: readonly string[];
  readonly status?: string;
}

/** How long something may take to come to its end. Tries. */
const PATIENCE = 240;

/** What people do on a bench, one step at a time, so that each can be done wrong. */
export function stepsOn({ caseId, officer, send, wait }: Bench) {
  const answered = ({ data, errors }: Answer, field: string): Answered => ({
    codes: [
      ...errors.map(({ extensions }) => extensions.code),
      ...(data?.[field]?.refusals ?? []).map(({ code }: { code: string }) => code),
    ],
    status: data?.[field]?.evidence?.status,
  });
  const tryToBegin = async (size: number, changes: object = {}): Promise<Answered & { upload?: BegunUpload }> => {
    const input = { caseId, kind: 'OTHER', name: '录像.bin', size, ...changes };
    const answer = await send(officer, BEGIN, { input });
    const upload: BegunUpload | undefined = answer.data?.beginUpload?.evidence ?? undefined;
    return { ...answered(answer, 'beginUpload'), ...(upload === undefined ? {} : { upload }) };
  };
  return {
    async begin(size: number, changes: object = {}): Promise<BegunUpload> {
      const { codes, upload } = await tryToBegin(size, changes);
      if (upload === undefined) throw new Error(`not begun: ${codes}`);
      return upload;
    },
    tryToBegin,
    /** The requests of parts as the caller gets them; none for who gets none. */
    async sign(
      { id }: Pick<BegunUpload, 'id'>,
      parts: readonly { readonly number: number; readonly sha256: string }[],
      subject = officer,
    ): Promise<readonly SignedRequest[]> {
      const { data } = await send(subject, URLS, { id, parts });
      return (data?.evidence?.partUrls ?? []).map(({ url, expiresAt, headers }: Listed) => ({
        ...{ url, expiresAt },
        headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      }));
    },
    complete: async ({ id }: Pick<BegunUpload, 'id'>, sha256: string, subject = officer): Promise<Answered> =>
      answered(await send(subject, COMPLETE, { input: { evidenceId: id, sha256 } }), 'completeUpload'),
    abort: async ({ id }: Pick<BegunUpload, 'id'>, subject = officer): Promise<Answered> =>
      answered(await send(subject, ABORT, { input: { evidenceId: id } }), 'abortUpload'),
    async until({ id }: Pick<BegunUpload, 'id'>, ...statuses: readonly string[]): Promise<Outcome> {
      for (let tries = 0; tries < PATIENCE; tries += 1) {
        const { data } = await send(officer, STATUS, { id });
        if (statuses.includes(data?.evidence?.status)) return data.evidence;
        await wait();
      }
      throw new Error(`${id} became none of ${statuses}`);
    },
  };
}

interface Listed {
  readonly url: string;
  readonly expiresAt: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}
