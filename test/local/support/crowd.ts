import { backend } from './deployed.ts';

/**
 * How many may rush at once. The second engine copies its whole table for every transaction, one at a time: on two
 * cores sixty are not answered within a function's 29 seconds. Fewer still race there; the full number does on the first.
 */
export function crowd(full: number, few: number): number {
  return backend.engine === 'ministack' ? full : few;
}
