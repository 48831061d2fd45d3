import type { Id } from '#domain/model/id.ts';
import { isIdOf } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** What a gate reads from a lawyer's pass. It names nobody: who comes, and to whom, only the centre's own records say. */
export interface Pass {
  /** Which key signed it. */
  readonly key: string;
  readonly visit: Id<'Visit'>;
  /** The visit's own serial: a move makes another, and this pass worthless. */
  readonly serial: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** A pass as it is signed: its text up to the last dot. */
export function passText(pass: Pass): string {
  const { key, visit, serial, from, to } = pass;
  return `${PREFIX}${Buffer.from(JSON.stringify({ key, visit, serial, from, to })).toString('base64url')}`;
}

/** A text that may be a pass, taken apart; nothing says yet that it is one. */
export interface Unproven {
  readonly pass: Pass;
  /** What was signed. */
  readonly text: string;
  readonly signature: Buffer;
}

/** Version 1 of the product's passes. What is signed begins with it, so that no signature serves for anything else. */
const PREFIX = 'YG1.';

/** No pass comes near it; what is longer is not looked at. */
const LONGEST = 2_000;

/**
 * Takes a text apart, if it has the form of a pass. Only one spelling of the same bytes is a pass: base64url leaves the
 * last bits of a text open, and a pass that may be respelled is not single.
 */
export function readPass(token: string): Unproven | undefined {
  const [, payload, signed] = /^YG1\.([\w-]+)\.([\w-]{86})$/.exec(token.slice(0, LONGEST)) ?? [];
  if (payload === undefined || signed === undefined) return undefined;
  const signature = bytesOf(signed);
  const content = bytesOf(payload);
  const pass = content && passOf(content);
  return pass && signature && { pass, text: `${PREFIX}${payload}`, signature };
}

function bytesOf(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

function passOf(content: Buffer): Pass | undefined {
  const { key, visit, serial, from, to } = objectIn(content);
  const texts = [key, visit, serial, from, to];
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  return isIdOf('Visit', String(visit))
    ? { key: String(key), visit: visit as Id<'Visit'>, serial: String(serial), from: String(from), to: String(to) }
    : undefined;
}

function objectIn(content: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(content.toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
