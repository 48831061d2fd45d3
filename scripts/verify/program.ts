import { readFile, writeFile } from 'node:fs/promises';
import { BundleError } from '#store/ledger/bundle/bundle-error.ts';
import type { Finding, FindingCode } from '#store/ledger/bundle/finding.ts';
import { isLie, verdictOf } from '#store/ledger/bundle/finding.ts';
import { readBundle } from '#store/ledger/bundle/read.ts';
import { verifyBundle } from '#store/ledger/bundle/verify.ts';
import { NoteError } from '#store/ledger/note/note-error.ts';
import { parseVerifierKey } from '#store/ledger/note/verifier-key.ts';
import { asked } from './asked.ts';
import { givenFile } from './given-file.ts';
import { held } from './held.ts';
import { page } from './page/page.ts';
import { report } from './report.ts';
import { UsageError } from './usage.ts';

/** Where a command writes. */
export interface Outlet {
  say(text: string): void;
  complain(text: string): void;
}

/** What the verifier ends with. */
export const EXIT = { HOLDS: 0, LIES: 1, NOT_DONE: 2, UNPROVEN: 3 } as const;
type Exit = (typeof EXIT)[keyof typeof EXIT];

/**
 * Verifies what the command line names.
 * @returns the exit code; never that of a lie for what went wrong here
 */
export async function verify(args: readonly string[], out: Outlet, now = Date.now): Promise<Exit> {
  try {
    return await answered(args, out, now);
  } catch (failure) {
    if (failure instanceof BundleError && failure.code !== 'TEXT_CONVERTED') {
      out.complain(`✗ NOT TRUE     ${failure.message}  [${failure.code}]`);
      return EXIT.LIES;
    }
    const said = failure instanceof Error ? failure.message : String(failure);
    out.complain(failure instanceof UsageError ? said : `nothing was verified: ${said}\n未能核验`);
    return EXIT.NOT_DONE;
  }
}

async function answered(args: readonly string[], { say, complain }: Outlet, now: () => number): Promise<Exit> {
  const { what, bundle: path, files, keys, witnesses, checkpoints, log, json, out } = asked(args);
  const trust = { keys: keys.map(keyOf), witnesses: witnesses.map(keyOf), now: Math.floor(now() / 1_000) };
  const bundle = readBundle(await readFile(path));
  const findings = verifyBundle(bundle, {
    ...trust,
    files: await Promise.all(files.map(givenFile)),
    held: await Promise.all(checkpoints.map((each) => held(each, bundle, log, complain))),
  });
  const text = what === 'page' ? page(bundle, findings) : json ? listed(findings) : report(findings);
  if (out === undefined) say(text);
  else await writeFile(out, text);
  if (isLie(findings)) return EXIT.LIES;
  return isInVain(findings, keys.length > 0) ? EXIT.UNPROVEN : EXIT.HOLDS;
}

/** What somebody brought along, and proved nothing. */
const IN_VAIN: ReadonlySet<FindingCode> = new Set([
  ...(['NOT_COSIGNED', 'COSIGNED_AHEAD', 'HELD_UNUSED', 'OTHER_LOG', 'CONSISTENCY_UNPROVEN'] as const),
  ...(['FILE_UNPROVEN', 'FILE_UNKNOWN'] as const),
]);

/** A script that asks for a proof, and gets none, must not take silence for a yes. */
function isInVain(findings: readonly Finding[], hasKey: boolean): boolean {
  return findings.some(({ code }) => IN_VAIN.has(code) || (hasKey && code === 'NOTHING_PROVEN'));
}

function listed(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.map((finding) => ({ verdict: verdictOf(finding), ...finding })),
    undefined,
    2,
  );
}

function keyOf(text: string) {
  try {
    return parseVerifierKey(text.trim());
  } catch (failure) {
    if (failure instanceof NoteError) throw new UsageError(`${text}: ${failure.message}`);
    throw failure;
  }
}
