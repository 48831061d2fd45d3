/** The ways by which a notification leaves the product. In the product itself everyone always finds it. */
export const CHANNELS = ['SMS', 'EMAIL', 'WEBHOOK'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What wakes a person: it waits for quiet hours to end. A webhook wakes nobody. */
export const WAKING: readonly Channel[] = ['SMS', 'EMAIL'];
