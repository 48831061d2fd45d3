import type { Severity } from './change.ts';
import type { Judged } from './difference.ts';

const SEVERITIES: readonly Severity[] = ['breaking', 'dangerous', 'safe'];

const HEADINGS = {
  breaking: '### Breaking 不兼容',
  dangerous: '### To be tolerated 须容错',
  safe: '### Safe 兼容',
} as const satisfies Record<Severity, string>;

const grouped = (changes: readonly Judged[]) =>
  SEVERITIES.map((severity) => ({ severity, group: changes.filter((change) => change.severity === severity) })).filter(
    ({ group }) => group.length > 0,
  );

/** The changes for a terminal, those that must not be made with the reason. */
export const showChanges = (changes: readonly Judged[]): string =>
  grouped(changes)
    .map(({ severity, group }) => `${severity} (${group.length})\n${group.map(showChange).join('\n')}`)
    .join('\n\n');

function showChange({ message, objection, severity }: Judged): string {
  if (objection !== undefined) return `  ✗ ${message}\n      not allowed: ${objection}`;
  return severity === 'breaking' ? `  ✓ ${message}: deprecated long enough` : `  · ${message}`;
}

/** The changes as a section's body of the changelog. */
export function writeChanges(changes: readonly Judged[]): string {
  if (changes.length === 0) return 'The schema is as it was. 无变化。\n';
  return grouped(changes)
    .map(({ severity, group }) => `${HEADINGS[severity]}\n\n${group.map(({ message }) => `- ${message}\n`).join('')}`)
    .join('\n');
}
