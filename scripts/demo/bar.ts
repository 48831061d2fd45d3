const WIDTH = 32;
const MEBIBYTE = 2 ** 20;

/** Shows how far something has come: a bar that moves on a terminal, a line a quarter elsewhere. */
export function bar(total: number, out: NodeJS.WriteStream = process.stdout): (done: number) => void {
  let before = 0;
  let quarter = 0;
  return (done) => {
    if (done === before) return;
    before = done;
    const share = done / total;
    const cells = Math.round(share * WIDTH);
    const line = `  ${'█'.repeat(cells)}${'░'.repeat(WIDTH - cells)} ${(done / MEBIBYTE).toFixed(0)} of ${(total / MEBIBYTE).toFixed(0)} MiB`;
    if (out.isTTY) out.write(`\r${line}${done >= total ? '\n' : ''}`);
    else if (Math.floor(share * 4) > quarter) {
      quarter = Math.floor(share * 4);
      out.write(`${line}\n`);
    }
  };
}
