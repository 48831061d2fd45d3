import { describe, expect, it } from 'vitest';
import { Lifetime } from '#scripts/local/process/lifetime.ts';

describe('the lifetime of a command', () => {
  it('stops what was started, last first, once, and without what ended by itself', async () => {
    // Prepare
    const lifetime = new Lifetime();
    const stopped: string[] = [];
    lifetime.onEnd(() => void stopped.push('engine'));
    const forget = lifetime.onEnd(() => void stopped.push('deployment'));
    lifetime.onEnd(() => void stopped.push('gateway'));
    forget();
    // Act
    await Promise.all([lifetime.end(), lifetime.end()]);
    // Assess
    expect(stopped).toEqual(['gateway', 'engine']);
  });

  it('starts nothing more once it ends', async () => {
    // Prepare
    const lifetime = new Lifetime();
    await lifetime.end();
    // Act
    const register = () => lifetime.onEnd(() => undefined);
    // Assess
    expect(register).toThrow('stopped');
  });
});
