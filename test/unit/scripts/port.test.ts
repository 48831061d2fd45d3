import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { assertFree, fixedPort, freePort, takenMessage } from '#scripts/local/port.ts';

const PORT = { variable: 'PORT', preferred: 4000 };

describe('ports', () => {
  it('prefers the fixed one, and takes the variable before it', () => {
    // Act
    const ports = [fixedPort(PORT, {}), fixedPort(PORT, { PORT: '' }), fixedPort(PORT, { PORT: '4100' })];
    // Assess
    expect(ports).toEqual([4000, 4000, 4100]);
  });

  it.each(['0', '70000', '4e3.5', 'web'])('refuses PORT=%s by name', (text) => {
    // Act
    const read = () => fixedPort(PORT, { PORT: text });
    // Assess
    expect(read).toThrow(`PORT=${text} is no port number`);
  });

  it('names the variable that moves a taken port, and lets a free one pass', async () => {
    // Prepare
    const port = await freePort();
    await assertFree(port, 'PORT');
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    // Act
    const check = assertFree(port, 'PORT');
    // Assess
    await expect(check).rejects.toThrow(takenMessage(port, 'PORT'));
    expect(takenMessage(4000, 'PORT')).toMatch(/^Port 4000 on 127\.0\.0\.1 is taken; choose another: .*PORT=4100/);
    server.close();
  });
});
