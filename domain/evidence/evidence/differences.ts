import type { Completing, Difference, Kept } from './evidence.ts';

/** In what the kept object is not what was declared, announced and listed. Without a listing nothing proves its bytes. */
export function differencesOf(completing: Completing, kept: Kept): readonly Difference[] {
  const { size, sha256, deviceHash, announcedSize, arrived } = completing;
  return [
    ...(kept.size === size && kept.size === arrived?.size ? [] : (['SIZE'] as const)),
    ...(kept.checksum === arrived?.checksum ? [] : (['CHECKSUM'] as const)),
    ...(deviceHash === undefined || deviceHash === sha256 ? [] : (['DEVICE_HASH'] as const)),
    ...(announcedSize === undefined || announcedSize === kept.size ? [] : (['ANNOUNCED_SIZE'] as const)),
  ];
}
