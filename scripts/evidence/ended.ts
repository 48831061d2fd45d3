/** It did not come to what was asked, and that has been said already: exit code 1. */
export class Failed extends Error {
  override readonly name = 'Failed';
}

/** Somebody pressed Ctrl-C; the message says what is left and how to go on. Exit code 130, as shells have it. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
