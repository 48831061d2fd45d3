import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { people, personOf } from '../people.ts';

/** Where the provider sends a browser that is not signed in. */
export const SIGN_IN = '/sign-in';

/** The demo's sign-in: a page of people to pick from, and no password. @returns whether the request was for it */
export async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!pathname.startsWith(`${SIGN_IN}/`)) return false;

  // Bound to a cookie of the same browser: throws when someone else's link is opened.
  const { prompt } = await provider.interactionDetails(request, response);
  const person = personOf(searchParams.get('person') ?? '');
  if (request.method === 'POST' && person && prompt.name === 'login') {
    const result = { login: { accountId: person.subject, remember: false } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  } else {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page());
  }
  return true;
}

const page = (): string => `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>登录 Sign in · 阳光 Yangguang</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color: #1d2733 }
  form { margin: .4rem 0 } small { color: #5b6875 }
  button { font: inherit; width: 100%; text-align: left; padding: .6rem 1rem; border: 1px solid #c9d1da; border-radius: .4rem; background: #fff; cursor: pointer }
  button:hover, button:focus { border-color: #b3541e; outline: none }
</style>
<h1>登录 Sign in</h1>
<p>这些是演示人物，没有密码。<br>These are people of the demo; they have no passwords.</p>
${people.map(button).join('\n')}
</html>`;

const button = ({ subject, name, role, organ }: (typeof people)[number]): string =>
  `<form method="post" action="?person=${subject}"><button>${name} <b>${subject}</b><br><small>${role} · ${organ}</small></button></form>`;
