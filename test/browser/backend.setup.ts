import type { TestProject } from 'vitest/node';
import { serve } from '../local/support/serve.ts';

/** A backend of the suite's own with the demo in it and the explorer beside it. */
export default (project: TestProject) => serve(project, { seed: true, explorer: true });
