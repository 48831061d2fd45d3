import type { Id } from '#domain/model/id.ts';

/** The most shelves a room may have. */
export const MOST_SHELVES = 9_999;

/** The most rooms a store may have: its state stays small. */
export const MOST_ROOMS = 100;

/** The most stores an organ may have. */
export const MOST_STORES = 9_999;

/** A room of a store with shelves numbered from 1. */
export interface Room {
  readonly name: string;
  readonly shelves: number;
}

/** Where an organ's custodians keep case property (涉案财物保管场所). */
export interface Store {
  readonly id: Id<'PropertyStore'>;
  /** Code of the organ whose custodians keep it. */
  readonly organ: string;
  readonly number: number;
  readonly name: string;
  readonly rooms: readonly Room[];
}

export type StoreEvent = { readonly type: 'StoreOpened' } & Store;

/** A store's id is its organ and number: a number is given once. */
export function storeId(organ: string, number: number): Id<'PropertyStore'> {
  return `PropertyStore_${organ}-${number}`;
}

export function hasShelf({ rooms }: Store, room: string, shelf: number): boolean {
  return rooms.some(({ name, shelves }) => name === room && Number.isInteger(shelf) && shelf >= 1 && shelf <= shelves);
}
