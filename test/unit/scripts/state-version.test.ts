import { describe, expect, it } from 'vitest';
import { assertStateVersion } from '#scripts/local/state-version.ts';

describe('local data of a schema version', () => {
  it('is used when it is of this version, or when there is none', () => {
    // Act
    const check = () => [assertStateVersion(2, 2), assertStateVersion(undefined, 2)];
    // Assess
    expect(check).not.toThrow();
  });

  it.each([1, 3])('is refused when it is of version %i, with the way out', (found) => {
    // Act
    const check = () => assertStateVersion(found, 2);
    // Assess
    expect(check).toThrow(`of schema version ${found}, this is version 2; begin anew: npm start -- --fresh`);
  });
});
