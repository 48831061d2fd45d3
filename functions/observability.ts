import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';

/** One of each for a function; service name, namespace and level come from its environment. Never log input or records. */
export const logger = new Logger();
export const metrics = new Metrics();
export const tracer = new Tracer();
