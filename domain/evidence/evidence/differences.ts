import type { Completing, Difference, Kept } from './evidence.ts';

/** In what the kept object is not what was declared and listed. Without a listing nothing proves its bytes. */
export function differencesOf({ size, sha256, deviceHash, arrived }: Completing, kept: Kept): readonly Difference[] {
  return [
    ...(kept.size === size && kept.size === arrived?.size ? [] : (['SIZE'] as const)),
    ...(kept.checksum === arrived?.checksum ? [] : (['CHECKSUM'] as const)),
    ...(deviceHash === undefined || deviceHash === sha256 ? [] : (['DEVICE_HASH'] as const)),
  ];
}
