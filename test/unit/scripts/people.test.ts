import { describe, expect, it } from 'vitest';
import { administrators, people, personOf } from '#scripts/local/people.ts';
import { samples } from '#scripts/local/samples.ts';

describe('people of the demo', () => {
  it('are told apart by subject and by name', () => {
    // Act
    const [subjects, names] = [new Set(people.map((p) => p.subject)), new Set(people.map((p) => p.name))];
    // Assess
    expect([subjects.size, names.size]).toEqual([people.length, people.length]);
  });

  it('include every administrator and whoever a sample signs in', () => {
    // Act
    const unknown = [...administrators, ...samples.map(({ person }) => person)].filter((subject) => !personOf(subject));
    // Assess
    expect(unknown).toEqual([]);
  });
});
