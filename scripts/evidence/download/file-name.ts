/** What some system takes for a path, a stream, a pattern or a command, and what turns the direction of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a name
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069/\\:*?"<>|]/gu;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** File systems count to 255. Bytes. */
const LONGEST = 200;

/**
 * Under what name evidence is put on a disk. Its own is somebody else's data: it may be a path, a command, or the name of
 * a device.
 * @param otherwise if nothing is left of it
 */
export function fileNameOf(name: string, otherwise: string): string {
  const safe = name.replace(UNSAFE, '_').replace(/^[\s.-]+|[\s.]+$/gu, '');
  const whole = safe === '' ? otherwise : DEVICE.test(safe) ? `_${safe}` : safe;
  if (Buffer.byteLength(whole) <= LONGEST) return whole;
  const [, ending = ''] = /(\.\w{1,10})$/.exec(whole) ?? [];
  const characters = [...whole.slice(0, whole.length - ending.length)];
  while (Buffer.byteLength(characters.join('') + ending) > LONGEST) characters.pop();
  return `${characters.join('')}${ending}`;
}
