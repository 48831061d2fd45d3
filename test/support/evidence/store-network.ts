import type { Api } from '../api.ts';

/** One PUT on its way to the store. */
export interface Put {
  readonly part: number;
  /** How often this part was sent before. */
  readonly earlier: number;
}

/** What happens to a PUT: a status that is answered in the store's place, no way there, or none back. */
export type Mishap = number | 'UNSENT' | 'UNANSWERED';

/** The network between an uploader and the memory store, with mishaps, and a record of what was sent. */
export function storeNetwork(at: Api, mishap: (put: Put) => Mishap | undefined | Promise<Mishap | undefined>) {
  const puts: number[] = [];
  let underWay = 0;
  let most = 0;
  const carry = async (url: string, { headers, body }: RequestInit): Promise<Response> => {
    const part = Number(new URL(url).searchParams.get('number'));
    const earlier = puts.filter((each) => each === part).length;
    puts.push(part);
    const happened = await mishap({ part, earlier });
    if (happened === 'UNSENT') throw new TypeError('fetch failed');
    if (typeof happened === 'number')
      return new Response(`<Error><Code>Code${happened}</Code></Error>`, { status: happened });
    const signed = { url, expiresAt: '', headers: { ...(headers as Record<string, string>) } };
    const status = at.evidence.receive(signed, body as Uint8Array);
    if (happened === 'UNANSWERED') throw new TypeError('socket hang up');
    return new Response(status === 200 ? null : '<Error><Code>BadDigest</Code></Error>', { status });
  };
  return {
    /** The part of each PUT, in order. */
    puts,
    /** How many PUTs were under way at once, at most. */
    most: () => most,
    fetch: (async (url: string, sent: RequestInit) => {
      underWay += 1;
      most = Math.max(most, underWay);
      try {
        sent.signal?.throwIfAborted();
        // Long enough for others to set out meanwhile.
        await new Promise((resolve) => setTimeout(resolve, 1));
        return await carry(url, sent);
      } finally {
        underWay -= 1;
      }
    }) as typeof fetch,
  };
}
