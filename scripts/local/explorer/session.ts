import type { ExecutionResult } from 'graphql';
import { DEMO_GRANT } from '../identity/demo-grant.ts';

/** Which language the API is asked to answer in. */
export type Language = 'zh-CN' | 'en';

/** Who asks and how; one per page. */
export class Session {
  language: Language = 'zh-CN';
  person: string;
  #token: { readonly person: string; readonly value: string; readonly until: number } | undefined;

  constructor(person: string) {
    this.person = person;
  }

  /** Sends a GraphQL request as the person picked. */
  async send(request: object): Promise<ExecutionResult> {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': this.language,
        ...(this.person === '' ? {} : { authorization: `Bearer ${await this.#signedIn()}` }),
      },
      body: JSON.stringify(request),
    });
    return response.json();
  }

  async #signedIn(): Promise<string> {
    const held = this.#token;
    if (held && held.person === this.person && held.until > Date.now()) return held.value;
    const { person } = this;
    const response = await fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: DEMO_GRANT, client_id: 'explorer', person }),
    });
    if (!response.ok) throw new Error(`Could not sign in as ${person}: ${await response.text()}`);
    const { access_token: value, expires_in: life }: { access_token: string; expires_in: number } =
      await response.json();
    this.#token = { person, value, until: Date.now() + (life - 60) * 1000 };
    return value;
  }
}
