import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentProblem } from '#functions/graphql/document-problem.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the client package of this repository sends. */
const OWN = 'client/generated/persisted-documents.json';

/** The name under which the GraphQL function imports its manifest. */
export const MANIFEST = `#${OWN}`;

/**
 * Merges our client's manifest with those of other front ends, and judges every document as the function would, so that
 * what cannot be answered is not deployed.
 *
 * @param files paths from the root of the repository, or absolute
 * @returns the texts by their ids
 * @throws Error one sentence naming the file, the document and what is wrong with it
 */
export function readTrustedDocuments(files: readonly string[]): Readonly<Record<string, string>> {
  const entries = [OWN, ...files].flatMap((file) => Object.entries(readManifest(file)));
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function readManifest(file: string): Readonly<Record<string, string>> {
  const manifest = parseManifest(file);
  for (const [id, text] of Object.entries(manifest)) {
    const problem = documentProblem(id, text);
    if (problem !== undefined)
      throw new Error(`The manifest "${file}" has a document ${id} that cannot be: ${problem}.`);
  }
  return manifest;
}

function parseManifest(file: string): Readonly<Record<string, string>> {
  const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
  try {
    const parsed: unknown = JSON.parse(readFileSync(file.startsWith('/') ? file : join(ROOT, file), 'utf8'));
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    if (entries.length > 0 && entries.every(isText)) return Object.fromEntries(entries);
  } catch (failure) {
    if (!(failure instanceof Error)) throw failure;
    throw new Error(`The manifest "${file}", named in "trustedDocumentFiles", cannot be read: ${failure.message}`);
  }
  throw new Error(`The manifest "${file}" must be a JSON object of texts by their ids, {"sha256:…": "query …"}.`);
}
