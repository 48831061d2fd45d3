import { Problem } from '../problem.ts';
import type { Python } from './candidates.ts';

const OLDEST_MINOR = 10;

const isNewEnough = ({ version: [major, minor] }: Python): boolean => major === 3 && minor >= OLDEST_MINOR;

/**
 * The first Python that is new enough and can make a virtual environment.
 *
 * @throws Problem naming the command that mends what is missing on this kind of machine
 */
export function choosePython(found: readonly Python[], platform: NodeJS.Platform = process.platform): Python {
  const recent = found.filter(isNewEnough);
  const chosen = recent.find((python) => python.canMakeVenv);
  if (chosen) return chosen;

  const [first] = recent;
  if (first) {
    const version = first.version.join('.');
    throw new Problem(`Python ${version} lacks its venv module; install it: ${venvCommand(platform, version)}`);
  }
  const newest = found.toSorted((a, b) => b.version[0] - a.version[0] || b.version[1] - a.version[1])[0];
  const lack = newest ? `Python ${newest.version.join('.')} is too old` : 'Python was not found';
  throw new Problem(`${lack}: 3.${OLDEST_MINOR} or later is needed; install it: ${pythonCommand(platform)}`);
}

function pythonCommand(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'brew install python@3.13';
  if (platform === 'win32') return 'winget install Python.Python.3.13';
  return 'sudo apt install python3 python3-venv';
}

const venvCommand = (platform: NodeJS.Platform, version: string): string =>
  platform === 'linux' ? `sudo apt install python${version}-venv` : pythonCommand(platform);
