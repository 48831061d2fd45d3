/** A token of RFC 9110, without what could end or split a header of the download. */
const TOKEN = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}$/;

/**
 * A media type as it is kept: in small letters and without parameters. Browsers add `; codecs=…` to what they record, and a
 * browser's guess of the codecs is none of evidence's affair. Undefined if it is none.
 */
export function mediaTypeOf(text: string): string | undefined {
  const [type = '', ...parameters] = text.split(';');
  const whole = type.trim().toLowerCase();
  const [family = '', name = '', ...more] = whole.split('/');
  const tokens = TOKEN.test(family) && TOKEN.test(name) && more.length === 0;
  return tokens && parameters.every((each) => /^[\x20-\x7e]*$/.test(each)) ? whole : undefined;
}

/** Whether a media type is one of these, or of a family of them (`video/*`). */
export function isOneOf(mediaType: string, types: readonly string[]): boolean {
  return types.some((each) => each === mediaType || (each.endsWith('/*') && mediaType.startsWith(each.slice(0, -1))));
}
