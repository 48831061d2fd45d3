import type { Post } from '#domain/directory/person/person.ts';
import type { Id } from '#domain/model/id.ts';
import { HOUR } from '#domain/model/time.ts';

/** What is true of each person, kept apart from the product: plain facts, and time compared to them. */
export interface Truth {
  posts: readonly Post[];
  organ: string | undefined;
  level: string | undefined;
  /** The instant from which the level counts no more. */
  levelEnds: number;
  suspended: boolean;
}
export interface Loan {
  readonly from: Id<'Person'>;
  readonly to: Id<'Person'>;
  readonly ends: number;
}

/** Who may act as what, by plain facts and the clock. */
export class Model {
  readonly people = new Map<Id<'Person'>, Truth>();
  loans: Loan[] = [];

  of(name: Id<'Person'>): Truth {
    const truth = this.people.get(name);
    if (truth === undefined) throw new Error(name);
    return truth;
  }

  running(now: number): readonly Loan[] {
    return this.loans.filter(({ ends }) => now < ends);
  }

  /** A loan that its two people no longer bear is over, for good. */
  settle(): void {
    this.loans = this.loans.filter(({ from, to }) => {
      const [leader, delegate] = [this.of(from), this.of(to)];
      const bothThere = !leader.suspended && !delegate.suspended && leader.organ === delegate.organ;
      return bothThere && leader.posts.includes('LEADER') && delegate.posts.includes('OFFICER');
    });
  }

  mayLend(from: Id<'Person'>, to: Id<'Person'>, ends: number, now: number): boolean {
    const [leader, delegate] = [this.of(from), this.of(to)];
    const free = this.running(now).every((loan) => loan.from !== from && loan.to !== to);
    const fit = delegate.posts.includes('OFFICER') && !delegate.posts.includes('LEADER') && !delegate.suspended;
    const near = leader.organ === delegate.organ && from !== to;
    return leader.posts.includes('LEADER') && free && fit && near && now < ends && ends <= now + 90 * 24 * HOUR;
  }

  /** What somebody may act as: undefined for not at all. */
  actor(name: Id<'Person'>, now: number) {
    const { posts, organ, level, levelEnds, suspended } = this.of(name);
    if (suspended) return undefined;
    const loan = posts.includes('LEADER') ? undefined : this.running(now).find(({ to }) => to === name);
    return {
      roles: [...new Set(['ANYONE', ...posts, ...(loan ? ['LEADER'] : [])])].sort(),
      organ,
      qualification: now < levelEnds ? level : undefined,
      onBehalfOf: loan?.from,
    };
  }
}
