import { randomBytes } from 'node:crypto';
import type { Provider, ResourceServer } from 'oidc-provider';
import { personOf } from '../people.ts';
import { AUDIENCE, TOKEN_LIFE } from './audience.ts';
import { allowedOrigins, clients } from './clients.ts';
import { registerDemoGrant } from './demo-grant.ts';
import { loadLibrary } from './library.ts';
import { memory } from './memory.ts';
import { SIGN_IN } from './sign-in.ts';
import type { SigningKey } from './signing-key.ts';

/** The API as the provider knows it: without a resource server's own format, access tokens would be opaque. */
const api: ResourceServer = {
  scope: '',
  audience: AUDIENCE,
  accessTokenFormat: 'jwt',
  accessTokenTTL: TOKEN_LIFE,
  jwt: { sign: { alg: 'RS256' } },
};

/** A real OpenID Connect provider with the demo's people, as the API meets one in production. */
export async function makeProvider(issuer: string, gatewayOrigin: string, key: SigningKey): Promise<Provider> {
  const { Provider: ProviderClass, errors } = await loadLibrary();
  const origins = allowedOrigins(gatewayOrigin);
  const provider: Provider = new ProviderClass(issuer, {
    adapter: memory(),
    clients: clients(gatewayOrigin),
    clientBasedCORS: (_context, origin) => origins.includes(origin),
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    jwks: { keys: [key.privateJwk] },
    claims: { openid: ['sub'], profile: ['name'] },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== AUDIENCE) throw new errors.InvalidTarget();
          return api;
        },
      },
    },
    // Without asking for offline access, since there is no page of consent.
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    interactions: { url: (_context, { uid }) => `${SIGN_IN}/${uid}` },
    pkce: { required: () => true },
    ttl: {
      AccessToken: TOKEN_LIFE,
      AuthorizationCode: 60,
      Grant: TOKEN_LIFE,
      IdToken: TOKEN_LIFE,
      Interaction: TOKEN_LIFE,
      RefreshToken: 24 * TOKEN_LIFE,
      Session: TOKEN_LIFE,
    },
    findAccount: (_context, subject) => account(subject),
    // The clients are our own: what they ask for is granted, so that there is no consent page.
    async loadExistingGrant({ oidc }) {
      if (!oidc.client || !oidc.session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(AUDIENCE, '');
      await grant.save();
      return grant;
    },
  });
  registerDemoGrant(provider, errors, api);
  return provider;
}

function account(subject: string) {
  const person = personOf(subject);
  return person && { accountId: subject, claims: () => ({ sub: subject, name: person.name }) };
}
