import { personId } from '#domain/directory/person/person.ts';
import { unauthenticated } from '#functions/graphql/errors.ts';
import type { Bearer } from '#functions/graphql/identity.ts';
import { stateKey } from '#store/keys.ts';
import type { Table } from '#store/table.ts';
import { DEMO_GRANT } from '../local/identity/demo-grant.ts';
import { people, personOf } from '../local/people.ts';
import { demands } from './demand.ts';

/** How long a token is said to live. Seconds. */
const TOKEN_LIFE = 3_600;

/** Signing in to the mock: an access token is its person's subject itself, `lin.lawyer`, and nothing is verified. */
export class SignIn {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** As the function's: nobody without a token, and an error for one that names nobody. */
  async bearerOf(authorization: string | undefined): Promise<Bearer> {
    if (demands.getStore()?.error === 'UNAUTHENTICATED') throw unauthenticated();
    if (authorization === undefined) return {};
    const subject = /^Bearer ([A-Za-z0-9.:_-]{1,100})$/i.exec(authorization)?.[1];
    if (subject === undefined || !(await this.#knows(subject))) throw unauthenticated();
    return { subject, clientId: 'mock' };
  }

  /** The POST by which a demo person gets a token, in the form of the local identity provider. */
  async token(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response('method not allowed\n', { status: 405 });
    const form = new URLSearchParams(await request.text());
    const person = form.get('person') ?? '';
    if (form.get('grant_type') !== DEMO_GRANT) return refused('unsupported_grant_type', `grant_type is ${DEMO_GRANT}`);
    if (!(await this.#knows(person))) {
      const subjects = people.map(({ subject }) => subject).join(', ');
      return refused('invalid_grant', `no such person; there are ${subjects}`);
    }
    return Response.json({ access_token: person, token_type: 'Bearer', expires_in: TOKEN_LIFE });
  }

  /** People of the demo, and whoever has been registered since. */
  async #knows(subject: string): Promise<boolean> {
    if (personOf(subject) !== undefined) return true;
    const [item] = await this.#table.read([stateKey(personId(subject))], { consistent: true });
    return item !== undefined;
  }
}

/** RFC 6749, 5.2. */
function refused(error: string, error_description: string): Response {
  return Response.json({ error, error_description }, { status: 400 });
}
