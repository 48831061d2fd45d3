import { heldPassKeys } from '#functions/pass/pass-key.ts';
import { Passes } from '#functions/pass/passes.ts';

/** Passes of a key that every test knows. */
export const PASSES = new Passes(heldPassKeys('sunlight'));
