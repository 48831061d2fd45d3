import { witness } from './witness/program.ts';

/** `npm run witness -- …`: an outsider's look at the log; whoever keeps one cannot be shown another. */
process.exitCode = await witness(process.argv.slice(2), { say: console.log, complain: console.error });
