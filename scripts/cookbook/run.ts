import { setTimeout } from 'node:timers/promises';
import { print } from 'graphql';
import type { Persona } from './personas.ts';
import type { Outside, Recipe } from './recipe.ts';
import { State } from './state.ts';

/** Takes an operation to the API as somebody; undefined has no token. */
export type Ask = (person: string | undefined, query: string, variables: object) => Promise<Answer>;

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[] | undefined;
  readonly extensions?: unknown;
}

/** A recipe with what was sent and what came back. */
export interface Taken {
  readonly persona: Persona['name'];
  readonly recipe: Recipe;
  readonly variables: object;
  readonly answer: Answer;
}

export interface CookbookOptions extends Outside {
  readonly ask: Ask;
  /** An instant; now unless told. */
  readonly now?: string;
  /** Before something is asked again; half a second unless told. */
  readonly wait?: () => Promise<unknown>;
}

/** How often something is asked again before it is given up: a minute, half a second apart. */
const PATIENCE = 120;

/**
 * Runs every persona's recipes, once, over a backend that `seedDemo` has filled and nobody has used since.
 * @throws Error at the first error, or refusal that its recipe does not announce
 */
export async function runCookbook(personas: readonly Persona[], options: CookbookOptions): Promise<readonly Taken[]> {
  const state = new State(options.now ?? new Date().toISOString());
  const taken: Taken[] = [];
  for (const { name: persona, recipes } of personas) {
    for (const recipe of recipes) {
      for (const step of recipe.before ?? []) await take(step, state, options);
      taken.push({ persona, recipe, ...(await take(recipe, state, options)) });
    }
  }
  return taken;
}

async function take(recipe: Recipe, state: State, options: CookbookOptions) {
  const { wait = () => setTimeout(500), ask } = options;
  const variables = recipe.variables(state);
  const send = async () => {
    const answer = await ask(recipe.person, print(recipe.document), variables);
    const problems = [...(answer.errors ?? []).map(({ message }) => message), ...unannounced(recipe, answer.data)];
    if (problems.length > 0 || !answer.data) throw new Error(`${recipe.name}: ${problems.join('; ') || 'no answer'}`);
    return answer;
  };
  let answer = await send();
  for (let asked = 1; recipe.until && !recipe.until(answer.data); asked += 1) {
    if (asked === PATIENCE) throw new Error(`${recipe.name}: still not so`);
    await wait();
    answer = await send();
  }
  await recipe.outside?.(answer.data, options);
  recipe.keep?.(answer.data, state);
  return { variables, answer };
}

/** Refusals that the recipe does not announce, and the one it does if it is missing. */
function unannounced({ refusal }: Recipe, data: unknown): readonly string[] {
  const payloads: readonly unknown[] = typeof data === 'object' && data !== null ? Object.values(data) : [];
  const refusals = payloads.flatMap((payload) => (hasRefusals(payload) ? payload.refusals : []));
  const shown = refusals.filter(({ code }) => code !== refusal).map(({ code, message }) => `${code}: ${message}`);
  const missing = refusal !== undefined && !refusals.some(({ code }) => code === refusal);
  return missing ? [...shown, `was to be refused with ${refusal}`] : shown;
}

function hasRefusals(payload: unknown): payload is { refusals: readonly { code: string; message: string }[] } {
  return typeof payload === 'object' && payload !== null && 'refusals' in payload && Array.isArray(payload.refusals);
}
