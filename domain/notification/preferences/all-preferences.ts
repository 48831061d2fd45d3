import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Preferences, PreferencesEvent } from './preferences.ts';

/** A person's addresses are nobody else's to see. */
export const AllPreferences: Aggregate<'NotificationPreferences', Preferences, PreferencesEvent> = {
  kind: 'NotificationPreferences',
  evolve: (_state, { type, ...preferences }) => {
    switch (type) {
      case 'PreferencesSet':
        return preferences;
    }
  },
  claims: () => [],
  lists: () => [],
  facts: () => ({}),
  gates: [],
  visible: ({ person }, actor) => person === actor.id,
};
