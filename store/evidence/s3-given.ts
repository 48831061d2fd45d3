/** @throws if S3 left out what its contract promises */
export function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('S3 left out a field of its answer');
  return value;
}
