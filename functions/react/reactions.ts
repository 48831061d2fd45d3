import { deadline } from './deadline.ts';
import { property } from './property.ts';
import type { Reactions } from './reaction.ts';
import { visit } from './visit.ts';

/** Everything that happens of itself. The relay must route each of these events here. */
export const reactions: Reactions = { ...deadline, ...property, ...visit };
