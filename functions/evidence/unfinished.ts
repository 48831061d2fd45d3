/** What was begun is not finished yet; the same call again goes on from there. */
export class Unfinished extends Error {
  override readonly name = 'Unfinished';
}
