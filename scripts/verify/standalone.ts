import { verify } from './program.ts';

/** What the single file runs: no package, no install, nothing of the repository beside it. */
process.exitCode = await verify(process.argv.slice(2), { say: console.log, complain: console.error });
