/** The API, as a token's `aud` and as an OAuth resource indicator (RFC 8707). */
export const AUDIENCE = 'urn:yangguang:api';

/** Seconds that an access token lives. */
export const TOKEN_LIFE = 3600;
