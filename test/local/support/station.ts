import type { Post } from '#functions/graphql/generated/resolvers.ts';
import { registerOrgan, registerPerson } from './register.ts';

/** A police station that no other test uses, and a way to have people serve in it. */
export async function station() {
  const organ = await registerOrgan('POLICE_STATION', '派出所');
  const serving = (...posts: Post[]) => registerPerson({ organ, posts, qualification: 'ADVANCED' });
  return { organ, serving };
}
