/** An event as it is stored, of the usual length; test/go/ledger/bench.go makes the same one. */
export function anEvent(number: number): object {
  const name = `Visit_01JD3Z8Q4T6W9X2Y5B7C${String(number).padStart(6, '0')}`;
  const sequence = number % 9;
  return {
    v: 1,
    id: `${name}.${sequence}`,
    aggregate: name,
    sequence,
    at: '2026-11-22T09:00:00.000Z',
    by: 'Person_01JD3Z8Q4T6W9X2Y5B7CQK0HNE',
    operation: 'bookVisit',
    event: {
      type: 'VisitBooked',
      slot: 'Slot_330102990000.T1.2026-11-24',
      detainee: 'Detainee_01JD3Z8Q4T6W9X2Y5B7CQK0HNE',
      visitors: [{ name: '王小明', role: 'LAWYER', licence: '13301201010101010' }],
      purpose: '会见在押人员',
      minutes: 60,
    },
  };
}
