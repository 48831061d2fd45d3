import type { Bundle } from '#store/ledger/bundle/bundle.ts';
import type { Finding, Verdict } from '#store/ledger/bundle/finding.ts';
import { isLie, saying, verdictOf } from '#store/ledger/bundle/finding.ts';
import { howTo } from './how-to.ts';
import type { Html } from './html.ts';
import { html, Html as Markup } from './html.ts';
import { recordSection } from './record.ts';
import { SIGNS } from './signs.ts';
import { STYLE } from './style.ts';
import { kindWord } from './words.ts';

/** A bundle as a judge reads it, with what verifying it came to; one file, which asks for nothing from anywhere. */
export function page(bundle: Bundle, findings: readonly Finding[]): string {
  const { subject, disclosure, records } = bundle;
  const document = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>流转与完整性证明 ${subject}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<h1>流转与完整性证明</h1>
<p class="note">${kindWord(subject)} <code>${subject}</code>　自称的出具记录 <code>${disclosure}</code>（账本不能证实）</p>
${conclusion(findings)}
<h2>一、核验结果</h2>
<ul class="findings">${(['LIE', 'UNVERIFIED', 'VERIFIED'] as const).flatMap((verdict) => listed(findings, verdict))}</ul>
<h2>二、经过</h2>
${records.map((record) => recordSection(record, findings))}
<h2>三、账本</h2>
${checkpointSection(bundle)}
<h2>四、如何自行核验</h2>
${howTo(bundle, findings)}
</body>
</html>
`;
  return document.text;
}

function conclusion(findings: readonly Finding[]): Html {
  if (isLie(findings)) return html`<p class="verdict fails">发现不实：下列标有 ✗ 的各项与账本矛盾。</p>`;
  const codes = findings.map(({ code }) => code);
  if (codes.includes('NOTHING_PROVEN'))
    return html`<p class="verdict part">未发现矛盾，但没有任何事件得到账本证实。</p>`;
  if (codes.includes('CHECKPOINT_SIGNED'))
    return html`<p class="verdict holds">未发现不实：标有 ✓ 的各项已核验；标有 ？的各项凭现有材料不能核验。</p>`;
  return html`<p class="verdict part">未发现矛盾，但未以独立取得的公钥核对签名：不能证明账本由谁签名。</p>`;
}

function listed(findings: readonly Finding[], verdict: Verdict): readonly Html[] {
  return findings
    .filter((finding) => verdictOf(finding) === verdict)
    .map((finding) => html`<li class="${verdict}">${SIGNS[verdict]}${saying(finding, 'zh')}</li>`);
}

function checkpointSection({ checkpoint, keys }: Bundle): Html {
  const note = checkpoint === undefined ? html`<p>尚无检查点。</p>` : html`<pre>${checkpoint}</pre>`;
  return html`<p>检查点（签名文本；第一行为账本名称，第二行为条目数，第三行为根哈希）：</p>
${note}
<p>证据包所附公钥（仅供参考，应另行取得核对）：</p>
<pre>${keys.join('\n')}</pre>`;
}
