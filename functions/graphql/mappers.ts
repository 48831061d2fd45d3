import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Person } from '#domain/directory/person/person.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Recorded } from '#store/event.ts';
import type { Versioned } from '#store/record.ts';
import type { Connection, Edge } from './connection.ts';

/** What each type's resolvers receive: records as they are stored. codegen.yml names them. */
export type NodeParent = Versioned<Identified>;
export type RefusalParent = Refusal;
export type ViewerParent = Actor;

export type EventParent = Recorded;
export type EventEdgeParent = Edge<Recorded>;
export type EventConnectionParent = Connection<Recorded>;

export type OrganParent = Versioned<Organ>;
export type PersonParent = Versioned<Person>;
