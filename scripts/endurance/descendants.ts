import { spawnSync } from 'node:child_process';

export interface Descendant {
  readonly pid: number;
  readonly command: string;
}

/** All processes that came of one, by what the system lists: whoever is to be killed must be among those that were started here. */
export function descendantsOf(ancestor: number): readonly Descendant[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const all = stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
  const below = (parent: number): readonly Descendant[] =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)]);
  return below(ancestor);
}
