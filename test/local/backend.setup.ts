import type { TestProject } from 'vitest/node';
import { serve } from './support/serve.ts';

/** A backend of the suite's own, with nothing in it. */
export default (project: TestProject) => serve(project, { seed: false, explorer: false });
