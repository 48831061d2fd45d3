import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readConfiguration } from '#infra/configuration.ts';
import { API_STACK } from '#infra/permissions/function-roles.ts';
import { reportAlarms } from '#infra/report-alarms.ts';
import { ApiStack } from '#infra/stacks/api.ts';
import { DataStack } from '#infra/stacks/data.ts';

/** The stacks of one deployment, in the order they are deployed. */
export interface Deployment {
  readonly data: DataStack;
  readonly api: ApiStack;
}

/**
 * Declares everything that runs, the same on AWS and on the local engines, and has cdk-nag judge it at synthesis.
 * Account and region come from the credentials at deployment, so one template serves them all.
 *
 * @throws Error one sentence, when the context lacks or garbles a setting (see `readConfiguration`).
 */
export function deployment(app: App): Deployment {
  const configuration = readConfiguration(app.node);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

  const data = new DataStack(app, 'Yangguang-Data', { configuration });
  const api = new ApiStack(app, API_STACK, { configuration, data });
  if (configuration.alarmTopicArn !== undefined) reportAlarms(app, configuration.alarmTopicArn);
  return { data, api };
}
