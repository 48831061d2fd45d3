import { personas } from '#scripts/cookbook/personas.ts';
import { runCookbook } from '#scripts/cookbook/run.ts';
import type { MemoryBackend } from '#scripts/mock/memory-backend.ts';
import { ask, NOW } from '../backend.ts';
import type { Page } from '../site/page.ts';
import { personaPage } from './persona-page.ts';

/** The cookbook, run over a demo that nobody has used since: what one recipe does the next one finds done. */
export async function cookbookPages(backend: MemoryBackend): Promise<readonly Page[]> {
  const taken = await runCookbook(personas, {
    now: NOW,
    wait: () => backend.settled(),
    ask: async (person, query, variables) => {
      const { text } = await ask(backend, { query, variables, ...(person === undefined ? {} : { person }) });
      await backend.settled();
      return JSON.parse(text);
    },
    put: async (url, headers, body) => {
      const { ok, status } = await backend.fetch(url, { method: 'PUT', headers, body });
      if (!ok) throw new Error(`a part was answered with ${status}`);
    },
  });
  return personas.map((persona) => personaPage(persona, taken));
}
