import { App } from 'aws-cdk-lib';
import { acknowledgements } from '#infra/acknowledgements.ts';
import { deployment } from '#infra/deployment.ts';

// Synthesised here, not at exit, so that what is missing is told in one sentence and nothing follows it.
const app = new App({ autoSynth: false });

try {
  deployment(app);
  app.synth();
  console.error(`cdk-nag AwsSolutions: ${acknowledgements(app).length} acknowledgements, each with its reason.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
