/** What was typed is no command: the message says why, and the exit code is 2. */
export class Usage extends Error {
  override readonly name = 'Usage';
}

/** How the commands are said, in short. */
export const FORMS = `npm run evidence -- upload <file…> --case <case> --kind <kind> [particulars]
npm run evidence -- resume [evidence | ticket] [file]
npm run evidence -- download <evidence> --reason <why> [--to <file or folder>] [--force]
npm run evidence -- status <evidence…>
npm run evidence -- abort <evidence>`;

/** What --help says. */
export const HELP = `${FORMS}

Particulars of what is uploaded; which of them its kind requires, docs/uploads.md says:
  --kind          BODY_WORN_CAMERA, interrogation-recording, …
  --device        the device that made it
  --from, --to    when it was captured: 2026-11-22T09:30+08:00, or "2026-11-22 09:30" for Beijing time
  --operator      who operated the device: Person_…
  --place         where
  --announcement  by which it was announced before it could be sent: Announcement_…
  --device-hash   SHA-256 as the device gave it, base64 or hexadecimal
  --derived-from  the original of a copy: Evidence_…, with --derivation REDACTED | TRANSCODED | STILL | EXCERPT
                  and --method, what was done with which software
  --type          its media type, if it is not what the file shows; --force sends it although the bytes say otherwise

Until when upload and resume wait: --until sent | sealed | verified (sealed unless told).

Where, and as whom: --url and --token-file, or YANGGUANG_URL and YANGGUANG_TOKEN. Without them it is the backend that
npm start runs, signed in --as wang.officer.

Ctrl-C stops and says how to go on; a second one ends at once.`;
