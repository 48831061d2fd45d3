import type { Visit } from '#domain/visit/visit/visit.ts';

/** What a visit must never become; a test shows that it would notice. */
export type Overheard = Visit & { readonly minutes: readonly { readonly text: string }[] };
