import type { Recorded } from '../../event.ts';
import type { BundledEvent } from './bundle.ts';
import { isCanonical } from './is-canonical.ts';

/**
 * What an event's text says, or nothing if it is not the canonical text of one: a member given twice would show one thing
 * to this program and another to the next.
 */
export function eventOf({ text }: Pick<BundledEvent, 'text'>): Recorded | undefined {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !isCanonical(value, text)) return undefined;
  return isRecorded(value as Partial<Record<keyof Recorded, unknown>>) ? (value as Recorded) : undefined;
}

function isRecorded({
  v,
  id,
  aggregate,
  sequence,
  at,
  by,
  operation,
  event,
}: Partial<Record<keyof Recorded, unknown>>) {
  const texts = [id, aggregate, at, by, operation].every((each) => typeof each === 'string');
  const happened = typeof event === 'object' && event !== null && 'type' in event && typeof event.type === 'string';
  return v === 1 && Number.isSafeInteger(sequence) && texts && happened;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
