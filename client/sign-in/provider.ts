import type { AuthorizationServer, HttpRequestOptions } from 'oauth4webapi';
import { allowInsecureRequests, discoveryRequest, processDiscoveryResponse } from 'oauth4webapi';

/** This machine is reached over no network, so that nobody listens: a local provider needs no certificate. */
const LOCAL = ['127.0.0.1', '[::1]', 'localhost'];

/** How requests to a provider are made: over https, but to this machine. */
export function transportOf(issuer: string): Pick<HttpRequestOptions<'GET' | 'POST'>, typeof allowInsecureRequests> {
  return { [allowInsecureRequests]: LOCAL.includes(new URL(issuer).hostname) };
}

/** What a provider says of itself. @throws if it says that it is another */
export async function discover(issuer: string): Promise<AuthorizationServer> {
  const url = new URL(issuer);
  return processDiscoveryResponse(url, await discoveryRequest(url, transportOf(issuer)));
}
