import { createHash } from 'node:crypto';
import type { Person } from '#domain/directory/person/person.ts';
import { personId } from '#domain/directory/person/person.ts';
import type { Lying } from '#domain/visit/scan/complete.ts';
import type { Announced, Attachment, Scan } from '#domain/visit/scan/scan.ts';
import { aLawyer, NOW } from './records.ts';

/** The least that passes for a PDF. */
export const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]);
export const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
export const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
export const HTML = new Uint8Array(Buffer.from('<!doctype html>'));

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

/** A clerk of the lawyer's own firm. */
export function aClerk(changes: Partial<Person> = {}): Person {
  return {
    id: personId('wu.clerk'),
    name: '吴助理',
    posts: ['CLERK'],
    firm: aLawyer().certificate?.firm ?? '',
    suspended: false,
    ...changes,
  };
}

const said: Announced = {
  id: 'Scan_1',
  kind: 'FIRM_LETTER',
  contentType: 'application/pdf',
  size: PDF.length,
  sha256: sha256(PDF),
  lawyer: aLawyer().id,
  firm: aLawyer().certificate?.firm ?? '',
  place: 1,
  announcedAt: NOW,
};
const arrived = { versionId: 'version-1', keptAt: NOW };
const attachment: Attachment = { entrustment: 'Entrustment_1', attachedAt: NOW };

type Of<Status> = Extract<Scan, { status: Status }>;

export function announced(changes: Partial<Announced> = {}): Of<'ANNOUNCED'> {
  return { ...said, since: NOW, ...changes, status: 'ANNOUNCED' };
}

export function kept(changes: Partial<Announced> = {}): Of<'KEPT'> {
  return { ...announced(changes), ...arrived, status: 'KEPT' };
}

export function attachedScan(changes: Partial<Of<'ATTACHED'>> = {}): Of<'ATTACHED'> {
  return { ...kept(), ...attachment, ...changes, status: 'ATTACHED' };
}

export function locked(): Of<'LOCKED'> {
  return { ...attachedScan(), status: 'LOCKED', retainUntil: '2027-11-23T01:00:00.000Z', lockedAt: NOW };
}

export function discarded(): Of<'DISCARDED'> {
  return { ...kept(), status: 'DISCARDED', reason: 'WITHDRAWN', discardedAt: NOW };
}

export function dropped(): Of<'DROPPED'> {
  return { ...discarded(), status: 'DROPPED', droppedAt: NOW };
}

/** What the store says of a scan that arrived as it was announced. */
export function lying(bytes: Uint8Array = PDF): Lying {
  return { versionId: 'version-1', size: bytes.length, checksum: sha256(bytes), beginning: bytes.slice(0, 16) };
}
