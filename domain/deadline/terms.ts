import type { Term } from './term.ts';
import { DEFENCE } from './terms/defence.ts';
import { FILING } from './terms/filing.ts';
import { HANDLING } from './terms/handling.ts';
import { LIBERTY } from './terms/liberty.ts';
import { PROPERTY } from './terms/property.ts';
import { RAPID_RESPONSE } from './terms/rapid-response.ts';

const ALL = { ...FILING, ...LIBERTY, ...HANDLING, ...DEFENCE, ...PROPERTY, ...RAPID_RESPONSE };

export type TermCode = keyof typeof ALL;

/** Every statutory term the product counts, by the code under which a deadline keeps it. */
export const TERMS: Readonly<Record<TermCode, Term>> = ALL;
