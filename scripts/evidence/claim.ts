import type { EvidenceFile } from '#client/evidence/index.ts';
import { contradicts } from '#domain/evidence/verification/type-family.ts';
import { Problem } from '../local/problem.ts';
import { typeByBytes, typeByName } from './media-type.ts';
import { shown } from './shown.ts';

interface Claimed {
  /** What was said with --type. */
  readonly type?: string | undefined;
  /** Whether it may be sent although its bytes speak of another type. */
  readonly force: boolean;
}

type Named = EvidenceFile & { readonly name: string };

/** Of what type a file is to be sent as, and what is odd about that. */
export interface Claim {
  readonly contentType?: string;
  readonly warning?: string;
}

/**
 * The type that is claimed of a file, compared with its first bytes before any of it is sent: the worker compares them
 * again, and what differs is flagged for good.
 * @throws Problem if the bytes speak of another type
 */
export async function claimOf(file: Named, { type, force }: Claimed): Promise<Claim> {
  const sniffed = await typeByBytes(file);
  const named = typeByName(file.name);
  const contentType = type ?? named ?? sniffed;
  if (contentType === undefined) return {};
  if (!contradicts(contentType, sniffed)) return { contentType };
  const source = type === undefined ? 'its name says' : '--type says';
  const difference = `${shown(file.name)}: ${source} ${contentType}, but its bytes are ${sniffed}`;
  if (type !== undefined && force) return { contentType, warning: `${difference}; it will be flagged` };
  const remedy =
    type === undefined
      ? `if its name is wrong, add --type ${sniffed}`
      : `say --type ${sniffed}; --force sends it all the same, and it will be flagged`;
  throw new Problem(`${difference}. Nothing was sent; ${remedy}`);
}
