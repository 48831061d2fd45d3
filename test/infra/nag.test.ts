import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, NagPack } from 'cdk-nag';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { acknowledgements } from '#infra/acknowledgements.ts';
import { deployment } from '#infra/deployment.ts';
import { prepareApp, synthesise } from './synthesis.ts';

const TOPIC = 'arn:aws:sns:us-east-1:123456789012:night-watch';

const findings = (app: ReturnType<typeof prepareApp>) =>
  new AwsSolutionsChecks()
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => ({ rule: ruleName, path: constructPath ?? '' })),
    );

afterEach(() => {
  vi.restoreAllMocks();
});

describe('cdk-nag AwsSolutions', () => {
  // With every option on, so that every method and resource there can be is judged.
  const { app } = synthesise({ corsOrigins: 'https://portal.example', introspection: 'on', alarmTopicArn: TOPIC });
  const accepted = acknowledgements(app);

  it('finds nothing that is not acknowledged', () => {
    expect(findings(app)).toEqual([]);
  });

  it('would find it', () => {
    const careless = prepareApp();
    new Bucket(new Stack(careless, 'Careless'), 'Bucket');

    expect(findings(careless).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['AwsSolutions-S1', 'AwsSolutions-S10']),
    );
  });

  it('judges every synthesis, which fails on a finding', () => {
    const careless = prepareApp();
    deployment(careless);
    new Bucket(new Stack(careless, 'Careless'), 'Bucket');

    expect(() => careless.synth()).toThrow('AwsSolutions-S1');
  });

  it('is acknowledged resource by resource, with a reason', () => {
    for (const { path, reason } of accepted) {
      expect(path.split('/').length).toBeGreaterThan(1);
      expect(reason.length).toBeGreaterThan(40);
    }
    console.log(`cdk-nag AwsSolutions: ${accepted.length} acknowledgements, each with its reason.`);
    expect(accepted).toHaveLength(46);
  });

  it('still finds what each acknowledgement accepts: none is stale', () => {
    vi.spyOn(NagPack.prototype as unknown as { isAcknowledged(): boolean }, 'isAcknowledged').mockReturnValue(false);
    const all = findings(app);

    const stale = accepted.filter(
      ({ rule, path }) => !all.some((finding) => finding.rule === rule && `${finding.path}/`.startsWith(`${path}/`)),
    );

    expect(stale).toEqual([]);
  });
});
