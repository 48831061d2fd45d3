import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { clientOptions } from '../deployment/environment.ts';
import { STACKS } from '../deployment/stacks.ts';

/** A deployed function and the file it is bundled from. */
export interface DeployedFunction {
  readonly name: string;
  readonly entry: string;
}

/** The id each function has in its stack, and its handler's file. */
const ENTRIES: Readonly<Record<string, string>> = {
  Graphql: 'functions/graphql/handler.ts',
  Calendar: 'functions/calendar/handler.ts',
  Relay: 'functions/relay/handler.ts',
  Seal: 'functions/seal/handler.ts',
  LedgerMonitor: 'functions/monitor/handler.ts',
  React: 'functions/react/handler.ts',
  ProcessWork: 'functions/process/handler.ts',
  ProcessSweep: 'functions/process/sweep-handler.ts',
  EvidenceCompletion: 'functions/evidence/complete.ts',
  Deadlines: 'functions/deadlines/handler.ts',
  EvidenceRelease: 'functions/evidence/release/handler.ts',
  EvidenceVerification: 'functions/evidence/verify/handler.ts',
  EvidenceReconciliation: 'functions/evidence/reconcile.ts',
  Count: 'functions/count/handler.ts',
  Change: 'functions/change/handler.ts',
  Notify: 'functions/notify/handler.ts',
  Deliveries: 'functions/notify/send-due.ts',
};

/** @throws Error when the stack has a function that is not named here: its changes would silently not go live */
export async function deployedFunctions(endpoint: string): Promise<readonly DeployedFunction[]> {
  const client = new CloudFormationClient(clientOptions(endpoint));
  const found: DeployedFunction[] = [];
  for await (const page of paginateListStackResources({ client }, { StackName: STACKS.api })) {
    for (const { ResourceType, LogicalResourceId = '', PhysicalResourceId } of page.StackResourceSummaries ?? []) {
      if (ResourceType !== 'AWS::Lambda::Function' || PhysicalResourceId === undefined) continue;
      found.push({ name: PhysicalResourceId, entry: entryOf(LogicalResourceId) });
    }
  }
  return found;
}

/** The CDK appends the construct's own id and a hash. */
export function entryOf(logicalId: string): string {
  const entry = ENTRIES[logicalId.replace(/Function[0-9A-F]{8}$/, '')];
  if (entry === undefined)
    throw new Error(`which file is the function ${logicalId} made of? name it in dev/functions.ts`);
  return entry;
}
