import { digestOf } from '#store/event.ts';
import { beijingTime } from '#store/ledger/bundle/beijing-time.ts';
import type { BundledEvent, BundledRecord } from '#store/ledger/bundle/bundle.ts';
import { eventOf } from '#store/ledger/bundle/event-of.ts';
import type { Finding, Verdict } from '#store/ledger/bundle/finding.ts';
import { verdictOf } from '#store/ledger/bundle/finding.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { membersOf } from './members.ts';
import { SIGNS } from './signs.ts';
import { eventWord, kindWord } from './words.ts';

/** A record as a table: what happened, when, by whom, and where the log has it. */
export function recordSection({ id, from, version, events }: BundledRecord, findings: readonly Finding[]): Html {
  return html`<section>
<h3>${kindWord(id)} <code>${id}</code></h3>
<p class="note">自称共 ${version} 项事件，${held(from, events.length)}。</p>
<table>
<thead><tr><th>序号</th><th>时间（北京）</th><th>事项</th><th>操作人</th><th>内容</th><th>账本位置（自 0 起）· 摘要</th></tr></thead>
<tbody>${events.map((event, i) => row(event, id, from + i, findings))}</tbody>
</table>
</section>`;
}

function held(from: number, count: number): string {
  return count === 0 ? '本证据包未含任何一项' : `本证据包含第 ${from} 至 ${from + count - 1} 项`;
}

function row(event: BundledEvent, id: string, sequence: number, findings: readonly Finding[]): Html {
  const recorded = eventOf(event);
  const verdict = verdictOfEvent(id, sequence, findings);
  if (recorded === undefined)
    return html`<tr class="LIE"><td>${SIGNS.LIE}${sequence}</td><td colspan="4">不是事件的规范文本：<code>${event.text}</code></td><td>—</td></tr>`;
  const { at, by, onBehalfOf, operation } = recorded;
  const { type, ...said } = recorded.event;
  const name = onBehalfOf === undefined ? html`` : html`<br>代 <code>${String(onBehalfOf)}</code>`;
  return html`<tr class="${verdict}">
<td>${SIGNS[verdict]}${sequence}</td>
<td>${beijingTime(at)}</td>
<td>${eventWord(type)}<br><code>${type}</code><br><code>${operation}</code></td>
<td><code>${by}</code>${name}</td>
<td><dl>${membersOf(said).map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl></td>
<td>${placed(event, verdict)}<br><span class="hash">${digestOf(Buffer.from(event.salt, 'base64'), event.text)}</span></td>
</tr>
`;
}

/** Where the log has it: said of what was proven alone. Whoever forged an event could name any place. */
function placed({ sealed }: BundledEvent, verdict: Verdict): string {
  if (sealed === undefined) return verdict === 'LIE' ? '不实' : '尚未入账';
  const place = `第 ${sealed.position} 位`;
  if (verdict === 'VERIFIED') return place;
  return verdict === 'LIE' ? '不实：与账本矛盾' : `${place}（未证实）`;
}

/** What verifying one event came to; without a key from elsewhere none is more than in agreement with itself. */
function verdictOfEvent(id: string, sequence: number, findings: readonly Finding[]): Verdict {
  const own = findings.filter(({ details }) =>
    details.sequence === undefined
      ? details.event === `${id}.${sequence}`
      : details.sequence === sequence && details.record === id,
  );
  const verdicts = own.map(verdictOf);
  if (verdicts.includes('LIE')) return 'LIE';
  const isSigned = findings.some(({ code }) => code === 'CHECKPOINT_SIGNED');
  return verdicts.includes('UNVERIFIED') || !isSigned ? 'UNVERIFIED' : 'VERIFIED';
}
