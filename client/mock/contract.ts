import type { GraphQLSchema } from 'graphql';
import { buildASTSchema, parse } from 'graphql';
import { sdl } from '../generated/sdl.ts';

let built: GraphQLSchema | undefined;

/** The contract, built when it is first needed. */
export function contract(): GraphQLSchema {
  built ??= buildASTSchema(parse(sdl, { noLocation: true }), { assumeValidSDL: true });
  return built;
}
