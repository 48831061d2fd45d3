import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Sessions, codes and grants of the demo live as long as the command that serves them. */
export function memory(): (model: string) => Adapter {
  const records = new Map<string, AdapterPayload>();
  return (model) => {
    const key = (id: string): string => `${model}:${id}`;
    const search = (matches: (record: AdapterPayload) => boolean): AdapterPayload | undefined =>
      [...records].find(([id, record]) => id.startsWith(`${model}:`) && matches(record))?.[1];
    return {
      upsert: async (id, payload) => void records.set(key(id), payload),
      find: async (id) => records.get(key(id)),
      findByUserCode: async (userCode) => search((record) => record.userCode === userCode),
      findByUid: async (uid) => search((record) => record.uid === uid),
      destroy: async (id) => void records.delete(key(id)),
      async consume(id) {
        const record = records.get(key(id));
        if (record) records.set(key(id), { ...record, consumed: Math.floor(Date.now() / 1000) });
      },
      async revokeByGrantId(grantId) {
        for (const [id, record] of records) if (record.grantId === grantId) records.delete(id);
      },
    };
  };
}
