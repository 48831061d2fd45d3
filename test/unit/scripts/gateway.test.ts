import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { HOST } from '#scripts/local/address.ts';
import { gatewayAt, serveGateway } from '#scripts/local/gateway/serve.ts';
import { freePort } from '#scripts/local/port.ts';
import { Lifetime } from '#scripts/local/process/lifetime.ts';
import { serve } from '#scripts/local/serve.ts';

let lifetime: Lifetime;

afterEach(() => lifetime.end());

test('a calendar feed is fetched beside the API, of the stage where that is deployed', async () => {
  lifetime = new Lifetime();
  const [engine, gateway] = [await freePort(), await freePort()];
  const asked: string[] = [];
  const deployed = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'text/calendar' }).end('BEGIN:VCALENDAR\r\n');
  });
  await serve(lifetime, deployed, engine);
  const api = `http://${HOST}:${engine}/restapis/one/v1/_user_request_/graphql`;
  await serveGateway(lifetime, { port: gateway, api, issuer: `http://${HOST}:1` });

  const answer = await fetch(`${gatewayAt(gateway)}/calendar/SECRET.ics`);

  expect(asked).toEqual(['GET /restapis/one/v1/_user_request_/calendar/SECRET.ics']);
  expect([answer.status, await answer.text()]).toEqual([200, 'BEGIN:VCALENDAR\r\n']);
});
