import { TILE_WIDTH, TileError } from './tile.ts';

/** Which object of a log: hashes of a level, or entries. */
export interface TileName {
  /** 0–63, or the entries themselves. */
  readonly level: number | 'entries';
  readonly index: number;
  /** 1–256; less than 256 is a partial tile. */
  readonly width: number;
}

const MAX_LEVEL = 63;
const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** Where C2SP tlog-tiles keeps a tile: `tile/0/x001/234`, `tile/0/x001/234.p/5`, `tile/entries/000`. @throws TileError */
export function tilePath({ level, index, width }: TileName): string {
  if (level !== 'entries' && !within(level, 0, MAX_LEVEL)) throw wrong();
  if (!within(index, 0, Number.MAX_SAFE_INTEGER) || !within(width, 1, TILE_WIDTH)) throw wrong();
  return `tile/${level}/${indexPath(index)}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Which tile lies at a path, if it is the one way of writing the path of a tile. */
export function parseTilePath(path: string): TileName | undefined {
  const [, level, digits, partial] = PATH.exec(path) ?? [];
  if (level === undefined || digits === undefined) return undefined;
  const name: TileName = {
    level: level === 'entries' ? level : Number(level),
    index: Number(digits.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? TILE_WIDTH : Number(partial),
  };
  return spells(name, path) ? name : undefined;
}

function spells(name: TileName, path: string): boolean {
  try {
    return tilePath(name) === path;
  } catch {
    return false;
  }
}

/** Groups of three digits, all but the last one with an x before them: no directory has more than a thousand names. */
function indexPath(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(3 * Math.ceil(digits.length / 3), '0');
  return (padded.match(/\d{3}/g) ?? []).map((group, at, all) => (at < all.length - 1 ? `x${group}` : group)).join('/');
}

function within(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function wrong(): TileError {
  return new TileError('TILE_PATH_WRONG', 'there is no such tile');
}
