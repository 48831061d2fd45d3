import { ROOT } from './local/directories.ts';
import { buildVerifier } from './verify/build.ts';
import { verify } from './verify/program.ts';

const OUTFILE = `${ROOT}/dist/verify.mjs`;

/** `npm run verify -- bundle …`, `page …`; `build` makes the same a single file. */
if (process.argv[2] === 'build') {
  await buildVerifier(ROOT, OUTFILE);
  console.log(OUTFILE);
} else {
  process.exitCode = await verify(process.argv.slice(2), { say: console.log, complain: console.error });
}
