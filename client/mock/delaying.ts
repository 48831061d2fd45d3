import type { HttpHandler } from 'msw';
import { delay, http } from 'msw';
import type { HandlerOptions } from './handlers.ts';
import { ANYWHERE } from './handlers.ts';

/**
 * A handler that holds every operation back and leaves it to the next handler then: for what a page shows meanwhile.
 * @param milliseconds how long; `Infinity` for ever
 */
export function delaying(milliseconds: number, { url = ANYWHERE }: Pick<HandlerOptions, 'url'> = {}): HttpHandler {
  return http.all(url, async () => {
    await delay(Number.isFinite(milliseconds) ? milliseconds : 'infinite');
  });
}
