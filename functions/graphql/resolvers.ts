import { directory } from './directory.ts';
import { node } from './node.ts';
import { refusal } from './refusal.ts';
import { scalars } from './scalars.ts';

/** One module per subject. */
export const resolvers = [scalars, refusal, node, directory];
