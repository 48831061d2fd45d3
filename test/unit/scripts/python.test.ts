import { describe, expect, it } from 'vitest';
import { findPythons, type Python } from '#scripts/local/python/candidates.ts';
import { choosePython } from '#scripts/local/python/choose.ts';

const python = (launcher: string, minor: number, canMakeVenv = true): Python => ({
  launcher: [launcher],
  version: [3, minor],
  canMakeVenv,
});

describe('choosing a Python', () => {
  it('takes the first that is new enough and can make an environment', () => {
    // Prepare
    const found = [python('python3.13', 13, false), python('python3.11', 11), python('python3', 12)];
    // Act
    const chosen = choosePython(found, 'linux');
    // Assess
    expect(chosen.launcher).toEqual(['python3.11']);
  });

  it.each<[string, readonly Python[], NodeJS.Platform, string]>([
    [
      'none',
      [],
      'linux',
      'Python was not found: 3.10 or later is needed; install it: sudo apt install python3 python3-venv',
    ],
    [
      'none',
      [],
      'win32',
      'Python was not found: 3.10 or later is needed; install it: winget install Python.Python.3.13',
    ],
    [
      'too old',
      [python('python3', 9)],
      'darwin',
      'Python 3.9 is too old: 3.10 or later is needed; install it: brew install python@3.13',
    ],
    [
      'without venv',
      [python('python3', 11, false)],
      'linux',
      'Python 3.11 lacks its venv module; install it: sudo apt install python3.11-venv',
    ],
  ])('says in one sentence what to do: %s on %s', (_name, found, platform, sentence) => {
    // Act
    const choose = () => choosePython(found, platform);
    // Assess
    expect(choose).toThrow(sentence);
  });

  it('leaves out a launcher that fails when called, as a pyenv shim without its version does', async () => {
    // Prepare
    const failing = [process.execPath, '--no-such-option'] as const;
    // Act
    const found = await findPythons([failing, ['no-such-python']]);
    // Assess
    expect(found).toEqual([]);
  });
});
