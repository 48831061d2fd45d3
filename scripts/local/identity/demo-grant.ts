import type { Provider, ResourceServer } from 'oidc-provider';
import { people, personOf } from '../people.ts';
import { AUDIENCE } from './audience.ts';

/** Grant type of the demo alone: names a demo person, gets a token, no password. It exists on this provider only. */
export const DEMO_GRANT = 'urn:yangguang:demo:person';

type Errors = typeof import('oidc-provider')['errors'];

/** Lets `npm run token`, the explorer and the tests sign in with one POST. */
export function registerDemoGrant(provider: Provider, errors: Errors, api: ResourceServer): void {
  provider.registerGrantType<{ person?: string }>(
    DEMO_GRANT,
    async (context) => {
      const { client, params } = context.oidc;
      const person = personOf(params.person ?? '');
      if (!person) {
        const subjects = people.map(({ subject }) => subject).join(', ');
        throw new errors.CustomOIDCProviderError('invalid_grant', `no such person; there are ${subjects}`);
      }
      const { subject: accountId } = person;
      const grantId = await new provider.Grant({ accountId, clientId: client.clientId }).save();
      const resourceServer = new provider.ResourceServer(AUDIENCE, api);
      const token = new provider.AccessToken({ accountId, client, grantId, gty: DEMO_GRANT, resourceServer });
      context.body = { access_token: await token.save(), token_type: token.tokenType, expires_in: token.expiration };
    },
    'person',
  );
}
