/** What is kept between leaving for the sign-in page and coming back: `sessionStorage` has this shape. */
export interface Keeper {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Which provider people sign in at, and as which of its clients this front end is known. */
export interface SignInSettings {
  /** Of the OpenID Connect provider, as in its tokens' `iss`. */
  readonly issuer: string;
  /** A public client: a browser keeps no secret. */
  readonly clientId: string;
  /** Where the provider sends people back to: one of the client's registered addresses. */
  readonly redirectUri: string;
  /** `openid` unless told; many providers give a refresh token for `openid offline_access` alone. */
  readonly scope?: string;
  /** The API, for providers with resource indicators (RFC 8707). */
  readonly resource?: string;
  /** `sessionStorage` unless told: a tab of its own, gone with it. */
  readonly keeper?: Keeper;
}
