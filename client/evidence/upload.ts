/** What of a begun upload has to be known to send its parts. */
export interface BegunUpload {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes of every part but the last. */
  readonly partSize: number;
}

/** Sends a query to the API and resolves to its data; throws at errors. */
export type Ask = (query: string, variables: object) => Promise<unknown>;

export interface Sending {
  readonly ask: Ask;
  /** The bytes from one place up to another, such as of a file's `slice`. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
  /** How many parts are under way at once. */
  readonly lanes?: number;
  /** Told after each part, with its bytes. */
  sent?(bytes: number): void;
}

const PART_URL = `query PartUrl($id: ID!, $parts: [PartInput!]!) {
  evidence(id: $id) { partUrls(parts: $parts) { url headers { name value } } }
}`;

interface PartUrl {
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

const LANES = 4;
const MOST_TRIES = 5;

/**
 * Sends all parts of an upload, each bound to its SHA-256. In a browser and in Node; a part that fails is sent again
 * with a fresh address, since addresses die after minutes.
 * @throws if a part cannot be sent, or the upload is no longer the caller's to send
 */
export async function sendParts(upload: BegunUpload, sending: Sending): Promise<void> {
  const parts = Math.ceil(upload.size / upload.partSize);
  let next = 1;
  const lane = async () => {
    while (next <= parts) {
      const number = next;
      next += 1;
      const from = (number - 1) * upload.partSize;
      const bytes = await sending.read(from, Math.min(from + upload.partSize, upload.size));
      await sendPart(upload, number, bytes, sending.ask);
      sending.sent?.(bytes.byteLength);
    }
  };
  await Promise.all(Array.from({ length: Math.min(sending.lanes ?? LANES, parts) }, lane));
}

async function sendPart({ id }: BegunUpload, number: number, body: Uint8Array<ArrayBuffer>, ask: Ask): Promise<void> {
  const sha256 = base64(await crypto.subtle.digest('SHA-256', body));
  for (let attempt = 1; ; attempt += 1) {
    const { url, headers } = await partUrl(id, { number, sha256 }, ask);
    const sent = { method: 'PUT', body, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) };
    const status = await fetch(url, sent).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    // 403: the address has died. 0 and 5xx: the network or the store. Anything else will not get better.
    if (attempt === MOST_TRIES || !(status === 0 || status === 403 || status >= 500)) {
      throw new Error(`part ${number} was refused with status ${status}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt));
  }
}

async function partUrl(id: string, part: { number: number; sha256: string }, ask: Ask): Promise<PartUrl> {
  const data = (await ask(PART_URL, { id, parts: [part] })) as {
    readonly evidence: { readonly partUrls: readonly PartUrl[] | null } | null;
  };
  const url = data.evidence?.partUrls?.[0];
  if (url === undefined) throw new Error(`${id} takes no parts from you`);
  return url;
}

function base64(digest: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
