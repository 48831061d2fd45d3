/** The same object, but before and after each of its calls something else may happen: a death, a rival's turn. */
export function between<Port extends object>(port: Port, happens: (call: string) => void | Promise<void>): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      if (isGenerating(member))
        return async function* (...given: unknown[]) {
          await happens(`before ${String(name)}`);
          for await (const piece of member.apply(target, given)) {
            yield piece;
            await happens(`between two pieces of ${String(name)}`);
          }
        };
      return async (...given: unknown[]) => {
        await happens(`before ${String(name)}`);
        const answer: unknown = await member.apply(target, given);
        await happens(`after ${String(name)}`);
        return answer;
      };
    },
  });
}

function isGenerating(member: object): member is (...given: unknown[]) => AsyncIterable<unknown> {
  return Object.prototype.toString.call(member) === '[object AsyncGeneratorFunction]';
}

/** The worker's process ended here. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** Kills at the n-th moment, counted from 0 over everything that shares it; never if there is none. */
export function killing(n: number | undefined): () => void {
  let passed = 0;
  return () => {
    if (passed === n) throw new Killed('killed');
    passed += 1;
  };
}
