import type { Bundle } from '#store/ledger/bundle/bundle.ts';
import type { Finding } from '#store/ledger/bundle/finding.ts';
import { isLie } from '#store/ledger/bundle/finding.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** How a court verifies by itself, and what no verification of this kind can say. */
export function howTo({ subject }: Bundle, findings: readonly Finding[]): Html {
  const ofCase = subject.startsWith('Case_') ? '该案的证据与财物是否已全部列出；' : '';
  return html`<p>本页由证据包生成，便于阅读；页面本身不是证明。证明在证据包文件中，任何人可在不联网的计算机上核验，除 Node.js（20 或更高版本）外不需安装任何软件：</p>
<pre>node verify.mjs bundle 证据包.json 证据文件… --key 公钥 --checkpoint 此前留存的检查点</pre>
<ol>
<li>公钥须从证据包以外的途径取得（如公布的公钥、此前案件留存的公钥），否则只能证明证据包自身前后一致。</li>
<li>每项事件的摘要为 SHA-256（32 字节盐值 ‖ 事件文本）；账本条目为 {"digest":摘要,"id":条目标识,"v":1}；按 RFC 6962 计算树根，与检查点第三行比对。</li>
<li>检查点为 C2SP 签名文本（Ed25519），可用他人编写的工具核验，如 golang.org/x/mod/sumdb/note 与 tlog。</li>
<li>证据文件的 SHA-256 与“上传完成”“核验”事件所载哈希值比对。</li>
</ol>
<p>${provable(findings)}</p>
<p><strong>不能证明：</strong>所记内容当初是否属实；所列最后一项之后有无新的事件；${ofCase}标为“？”的事件；以及（未提供见证人副署或此前留存的检查点时）账本经营者是否向他人出示了另一本账。</p>
<p>人员、案件与记录以系统标识表示，与姓名、案号的对应关系不在证明之列，由出具单位另行说明。</p>`;
}

/** What this very bundle proves, as far as it was verified: a page of a forgery must not praise it. */
function provable(findings: readonly Finding[]): Html {
  const codes = findings.map(({ code }) => code);
  if (isLie(findings))
    return html`<strong>本证据包有不实之处，</strong>不得据以认定任何事项；标有“✗”的各项与账本矛盾。`;
  if (codes.includes('NOTHING_PROVEN'))
    return html`<strong>本证据包未证明任何事件：</strong>没有一项事件得到账本证实。`;
  if (!codes.includes('CHECKPOINT_SIGNED'))
    return html`<strong>尚未证明：</strong>核对时未使用独立取得的公钥，所列事件仅与证据包自带的签名前后一致。`;
  return html`<strong>能够证明：</strong>标有“✓”的事件在检查点签署时已按此内容、此次序记入账本，此后未被改动、抽换或重排。`;
}
