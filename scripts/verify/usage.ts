/** The command was not given what it needs: its exit code is 2, so that a script can tell it from a lie. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Say what:
  bundle <bundle.json> [file …]   verifies a custody bundle, and the files that lie beside it
  page <bundle.json> [file …]     the same, as a page in Chinese to read and print: … --out page.html
with
  --key <vkey>            the log's public key, known from elsewhere than the bundle; may be given again
  --checkpoint <note>     a checkpoint of the log that you have kept; may be given again
  --log <folder|address>  where the log itself is, for a proof that it continues yours
  --witness <vkey>        a witness whose co-signature must be there (else it ends with 3); may be given again
  --out <file>            where to write it
  --json                  the findings as JSON
It ends with 0 if nothing is a lie, 1 if something is, 2 if it could not be verified (not asked properly, a file that is
not there or was damaged on its way), 3 if nothing is a lie and yet a key, a checkpoint, a witness or a file that you
named proves nothing.`;
