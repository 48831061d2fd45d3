import { SQSClient } from '@aws-sdk/client-sqs';

interface Letter {
  readonly id: string;
  readonly body: string;
  readonly sent: number;
  hidden: boolean;
}

type Answer = (input: Record<string, unknown>) => unknown;

/** SQS in memory, as far as moving messages needs it. `answers` stand in for single operations, by their names in SQS, in lower camel case. */
export class FakeQueues {
  readonly #queues = new Map<string, Letter[]>();
  readonly #answers: Readonly<Record<string, Answer>>;
  readonly client = new SQSClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  readonly asked: string[] = [];
  #drawn = 0;

  constructor(answers: Readonly<Record<string, Answer>> = {}) {
    this.#answers = answers;
    this.client.middlewareStack.add(
      (_next, { commandName }) =>
        async ({ input }) => ({
          output: { $metadata: {}, ...this.#answer(operationOf(commandName), input) },
          response: {},
        }),
      { step: 'initialize', priority: 'high' },
    );
  }

  put(url: string, body: string, sent = Date.now()): void {
    this.#drawn += 1;
    this.#in(url).push({ id: String(this.#drawn), body, sent, hidden: false });
  }

  bodies(url: string): readonly string[] {
    return this.#in(url).map(({ body }) => body);
  }

  /** Every message that was taken and not put back is there again. */
  reappear(): void {
    for (const letter of [...this.#queues.values()].flat()) letter.hidden = false;
  }

  #in(url: string): Letter[] {
    const letters = this.#queues.get(url) ?? [];
    this.#queues.set(url, letters);
    return letters;
  }

  #answer(command: string, input: object): object {
    this.asked.push(command);
    const given = input as Record<string, unknown>;
    const instead = this.#answers[command]?.(given);
    if (instead !== undefined) return instead as object;
    const letters = this.#in(String(given.QueueUrl));
    const place = letters.findIndex(({ id }) => id === given.ReceiptHandle);
    switch (command) {
      case 'receiveMessage': {
        const some = letters.filter(({ hidden }) => !hidden).slice(0, 10);
        for (const letter of some) letter.hidden = true;
        return { Messages: some.map(({ id, body, sent }) => messageOf(id, body, sent)) };
      }
      case 'sendMessage':
        this.put(String(given.QueueUrl), String(given.MessageBody));
        return {};
      case 'deleteMessage':
        letters.splice(place, 1);
        return {};
      case 'changeMessageVisibility':
        for (const letter of letters.slice(place, place + 1)) letter.hidden = false;
        return {};
    }
    throw new Error(`${command} is not known here`);
  }
}

function operationOf(command = ''): string {
  return command.charAt(0).toLowerCase() + command.slice(1).replace(/Command$/, '');
}

function messageOf(id: string, body: string, sent: number) {
  return { MessageId: id, ReceiptHandle: id, Body: body, Attributes: { SentTimestamp: String(sent) } };
}
