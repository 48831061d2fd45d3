/**
 * Why nobody is signed in.
 * NOT_BEGUN: this tab asked for no sign-in, or the answer was used before.
 * REFUSED: the provider said no, or the person did.
 * UNTRUSTED: the answer is not the one to what was asked; somebody may have planted it.
 */
export type SignInProblem = 'NOT_BEGUN' | 'REFUSED' | 'UNTRUSTED';

export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly code: SignInProblem;

  constructor(code: SignInProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
