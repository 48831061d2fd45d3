import type { EvidenceFile } from './evidence-file.ts';

/** What a file says of itself. */
export interface Described {
  readonly name: string;
  readonly contentType?: string;
}

/** A type's parameters, such as a charset, are no part of what the API keeps. */
export function described({ name = '', type = '' }: EvidenceFile): Described {
  const [contentType] = type.split(';');
  return { name, ...(contentType ? { contentType } : {}) };
}
