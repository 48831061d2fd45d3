import type { Keeper } from './settings.ts';
import { SignInError } from './sign-in-error.ts';

/** What only the tab knows that began: an answer that does not match it is somebody else's. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

const KEY = 'yangguang.sign-in';

export function keep(keeper: Keeper, pending: Pending): void {
  keeper.setItem(KEY, JSON.stringify(pending));
}

/** What was kept, once: whoever replays the answer finds nothing. @throws SignInError NOT_BEGUN */
export function take(keeper: Keeper): Pending {
  const kept = keeper.getItem(KEY);
  keeper.removeItem(KEY);
  if (kept === null) throw new SignInError('NOT_BEGUN', 'no sign-in was begun in this tab, or it was finished before');
  return JSON.parse(kept);
}
