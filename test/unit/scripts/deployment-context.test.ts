import { describe, expect, it } from 'vitest';
import { assertContext } from '#scripts/local/account/context.ts';

describe('what a deployment to an account must be told', () => {
  it('passes when all is given, on the command line or in cdk.json', () => {
    // Prepare
    const args = [
      '-c',
      'issuer=https://id.example',
      '--context=administrators=zhou.admin',
      ...['-c', 'ledgerOrigin=ledger.example/330100'],
      '--require-approval',
      'never',
    ];
    // Act
    const check = () => assertContext(args, { audience: 'urn:yangguang:api' });
    // Assess
    expect(check).not.toThrow();
  });

  it('names what is missing, with the command', () => {
    // Act
    const check = () => assertContext(['--context', 'issuer=https://id.example'], { audience: 'urn:yangguang:api' });
    // Assess
    expect(check).toThrow(
      'told administrators, ledgerOrigin: npm run deploy -- -c administrators=zhou.admin -c ledgerOrigin=ledger.example.gov.cn/330100',
    );
  });
});
