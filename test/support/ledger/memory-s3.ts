import type { S3Client } from '@aws-sdk/client-s3';

interface Version {
  readonly bytes: Uint8Array;
  readonly at: Date;
  readonly mode: unknown;
  readonly until: unknown;
}

type Input = Readonly<Record<string, unknown>>;

const failing = (name: string) => Object.assign(new Error(name), { name });

/** A bucket as far as the ledger's store asks of one: conditions on writes, versions and their locks. */
export function memoryS3() {
  const objects = new Map<string, Version[]>();
  const versionsOf = (input: Input) => objects.get(String(input.Key)) ?? [];
  const named = (input: Input) => {
    const versions = versionsOf(input);
    const there = input.VersionId === undefined ? versions.at(-1) : versions[Number(input.VersionId) - 1];
    if (there === undefined) throw failing('NoSuchKey');
    return there;
  };
  const answers: Readonly<Record<string, (input: Input) => object>> = {
    putObject: (input) => {
      const versions = versionsOf(input);
      const etag = `"${versions.length}"`;
      const isOther = input.IfMatch !== undefined && input.IfMatch !== etag;
      if (isOther || (input.IfNoneMatch === '*' && versions.length > 0)) throw failing('PreconditionFailed');
      const { ObjectLockMode: mode, ObjectLockRetainUntilDate: until } = input;
      const version = { bytes: Uint8Array.from(input.Body as Uint8Array), at: new Date(), mode, until };
      objects.set(String(input.Key), [...versions, version]);
      return { VersionId: String(versions.length + 1) };
    },
    getObject: (input) => {
      const { bytes, at, mode, until } = named(input);
      return {
        Body: { transformToByteArray: async () => bytes.slice() },
        ...{ ETag: `"${versionsOf(input).length}"`, LastModified: at, VersionId: String(versionsOf(input).length) },
        ...{ ObjectLockMode: mode, ObjectLockRetainUntilDate: until },
      };
    },
    headObject: (input) => {
      const { mode, until } = named(input);
      return { ObjectLockMode: mode, ObjectLockRetainUntilDate: until };
    },
  };
  const send = async (command: { readonly input: Input }) => {
    const name = command.constructor.name.replace('Command', '');
    const answer = answers[name.replace(/^./, (first) => first.toLowerCase())];
    if (answer === undefined) throw failing('NotImplemented');
    return answer(command.input);
  };
  return { client: { send } as unknown as S3Client, objects };
}
