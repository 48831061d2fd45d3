/** What stops a command and can be mended by the person at the keyboard: one sentence, shown without a stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
