import { describe, expect, test } from 'vitest';
import { membersOf } from '#scripts/verify/page/members.ts';
import { page } from '#scripts/verify/page/page.ts';
import { beijingTime } from '#store/ledger/bundle/beijing-time.ts';
import type { BundleContent } from '#store/ledger/bundle/bundle.ts';
import { readBundle } from '#store/ledger/bundle/read.ts';
import { verifyBundle } from '#store/ledger/bundle/verify.ts';
import { writeBundle } from '#store/ledger/bundle/write.ts';
import { aBundle } from '#test/support/ledger/a-bundle.ts';

function pageOf(content: BundleContent, keys: Parameters<typeof verifyBundle>[1]['keys'] = []): string {
  const bundle = readBundle(Buffer.from(writeBundle(content)));
  return page(bundle, verifyBundle(bundle, { keys, witnesses: [], files: [], held: [] }));
}

describe('the page for a judge', () => {
  test('tells what happened, when, by whom, and where the log has it', async () => {
    const { content, key } = await aBundle();

    const text = pageOf(content, [key]);

    expect(text).toContain('未发现不实');
    expect(text).toContain('上传完成，申报文件哈希值');
    expect(text).toContain('2026-11-23 09:01:00');
    expect(text).toContain('<code>Person_wang.officer</code>');
    expect(text).toContain('第 40 位<br>');
    expect(text).toContain('自 0 起');
    expect(text).toContain('<tr class="VERIFIED">');
    expect(text).toContain('能够证明：');
  });

  test('says first of all if something is not true', async () => {
    const { content, key } = await aBundle();
    const lie = structuredClone(content);
    Object.assign(lie.records[0]?.events[0] ?? {}, { salt: `${'A'.repeat(43)}=` });

    expect(pageOf(lie, [key])).toContain('发现不实：');
  });

  test('shows an event that contradicts the log as one, and praises nothing in the end', async () => {
    const { content, key } = await aBundle();
    const lie = structuredClone(content);
    const forged = lie.records[1]?.events[3];
    Object.assign(forged ?? {}, { text: forged?.text.replace('阅卷', '参观') });

    const text = pageOf(lie, [key]);
    const row = text.split('<tr').find((each) => each.includes('参观'));

    expect(row).toMatch(/^ class="LIE">\s*<td>✗ 4<\/td>/);
    expect(row).toContain('与账本矛盾');
    expect(row).not.toContain('位<br>');
    expect(text).not.toContain('能够证明：');
    expect(text).toContain('不得据以认定任何事项');
  });

  test('an event whose proof was taken away is one, too', async () => {
    const { content, key } = await aBundle();
    const lie = structuredClone(content);
    Reflect.deleteProperty(lie.records[1]?.events[1] ?? {}, 'sealed');

    expect(pageOf(lie, [key])).toMatch(/<tr class="LIE">\s*<td>✗ 2<\/td>/);
  });

  test('without a key from elsewhere no event is marked as proven', async () => {
    const { content } = await aBundle();

    const text = pageOf(content);

    expect(text).not.toContain('<tr class="VERIFIED">');
    expect(text).toContain('（未证实）');
    expect(text).not.toContain('能够证明：');
  });

  test('with a key and nothing sealed it does not say that there was no key', async () => {
    const { content, key } = await aBundle();
    const bare = structuredClone(content);
    Reflect.deleteProperty(bare, 'checkpoint');
    for (const event of bare.records.flatMap(({ events }) => events)) Reflect.deleteProperty(event, 'sealed');

    const text = pageOf(bare, [key]);

    expect(text).toContain('没有任何事件得到账本证实');
    expect(text).not.toContain('公钥核对签名');
  });

  test('says what it cannot know of a case and of how many events there are', async () => {
    const { content, key } = await aBundle();

    const text = pageOf(content, [key]);

    expect(text).toContain('自称共 4 项事件');
    expect(text).toContain('自称的出具记录');
    expect(text).toContain('该案的证据与财物是否已全部列出');
  });

  test('the command that it shows is the same for every bundle', async () => {
    const { content } = await aBundle();

    expect(pageOf(content)).toContain('node verify.mjs bundle 证据包.json ');
    expect(pageOf(content)).not.toContain('CustodyDisclosure_01.json');
  });

  test('words of ours are in Chinese, with themselves beside them, and nothing that was said is left out', () => {
    expect(membersOf({ differences: ['SIZE'], drawn: [], lock: { mode: 'COMPLIANCE', legalHold: true } })).toEqual([
      ['不符之处', '大小（SIZE）'],
      ['drawn', '（空）'],
      ['对象锁 · 锁定方式', expect.stringContaining('（COMPLIANCE）')],
      ['对象锁 · 保全', '是（true）'],
    ]);
  });

  test('brackets deeper than any event of ours are shown as they are written', () => {
    const deep = Array.from({ length: 3_000 }).reduce<object>((inner) => ({ a: inner }), {});

    expect(membersOf({ deep })).toHaveLength(1);
  });

  test('does not pretend to know who signed', async () => {
    const { content } = await aBundle();

    expect(pageOf(content)).toContain('不能证明账本由谁签名');
  });

  test('whatever a bundle says is text: it can neither run nor fetch nor turn the direction of reading', async () => {
    const { content } = await aBundle();
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'\u202Eabc';
    const hostile = structuredClone(content);
    Object.assign(hostile, { keys: [script], checkpoint: script });
    for (const event of hostile.records.flatMap(({ events }) => events)) Object.assign(event, { text: script });

    const text = pageOf(hostile);

    expect(text).not.toMatch(/<script|<img/);
    expect(text).not.toContain('\u202E');
    expect(text).not.toMatch(/<[^>]*\s(src|href|on\w+)=/);
    expect(text).toContain(`default-src 'none'`);
  });

  test('names of files in an event are text', async () => {
    const { content } = await aBundle();

    expect(pageOf(content)).toContain('&lt;b&gt;一号&lt;/b&gt;');
  });
});

test('what is no instant is shown as it stands', () => {
  expect(beijingTime('2026-11-23T16:30:00.000Z')).toBe('2026-11-24 00:30:00');
  expect(beijingTime('yesterday')).toBe('yesterday');
});
