import { digestOf } from '../digest.ts';
import { ROOT } from '../directories.ts';
import type { Context } from './cdk.ts';

/** All that the stacks are made of. */
const SOURCES = [
  'infra',
  'functions',
  'store',
  'domain',
  'schema',
  'client/generated/persisted-documents.json',
  'cdk.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The same sources and context give the same stacks, so an unchanged digest needs no synthesis to know it. */
export function sourceDigest(context: Context, root = ROOT): Promise<string> {
  return digestOf(root, SOURCES, JSON.stringify(context));
}
