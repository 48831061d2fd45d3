import type { DocumentNode, GraphQLSchema } from 'graphql';
import { separateOperations } from 'graphql';
import type { Coordinates } from './coordinates.ts';
import { coordinatesIn } from './coordinates.ts';
import { deprecatedIn, typesWithDeprecations } from './deprecated-input.ts';

/** What an operation uses of the schema, by schema coordinates. */
export interface Used {
  readonly fields: readonly string[];
  /** Fields, arguments, input fields and enum values whose removal is announced. */
  readonly deprecated: readonly string[];
}

/** A validated document and what of it is executed. */
export interface Operation {
  readonly document: DocumentNode;
  /** Of the document's text. */
  readonly hash: string;
  /** Of the operation, where there are several. */
  readonly name: string | undefined;
  /** As they were sent; they need not be valid. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many documents are remembered. A stranger may send any number of them: the oldest goes first. */
const REMEMBERED = 1_000;

/** Tells what operations use of a schema. A document is walked once; in a warm function it costs a look-up. */
export class UsedFields {
  readonly #schema: GraphQLSchema;
  readonly #most: number;
  readonly #inputTypes: ReadonlySet<string>;
  readonly #walked = new Map<string, Coordinates>();

  /** @param most how many documents to remember */
  constructor(schema: GraphQLSchema, most = REMEMBERED) {
    this.#schema = schema;
    this.#most = most;
    this.#inputTypes = typesWithDeprecations(schema);
  }

  /** How many documents are remembered now. */
  get size(): number {
    return this.#walked.size;
  }

  of(operation: Operation): Used {
    const { fields, deprecated, variables } = this.#coordinates(operation);
    if (variables.length === 0) return { fields, deprecated };
    const sent = variables.flatMap(({ name, type }) => [...deprecatedIn(type, operation.variables[name])]);
    return { fields, deprecated: [...new Set([...deprecated, ...sent])] };
  }

  #coordinates({ document, hash, name }: Operation): Coordinates {
    const key = `${hash} ${name ?? ''}`;
    const known = this.#walked.get(key);
    if (known !== undefined) return known;
    const executed = (name === undefined ? undefined : separateOperations(document)[name]) ?? document;
    const found = coordinatesIn(executed, this.#schema, this.#inputTypes);
    if (this.#walked.size >= this.#most) this.#walked.delete(this.#walked.keys().next().value ?? '');
    this.#walked.set(key, found);
    return found;
  }
}
