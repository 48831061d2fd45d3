import { dayAfter, shanghaiDay } from '#domain/model/time.ts';

/** A query that works when pasted, with the person who may ask it: printed by `npm start`, opened as tabs by the explorer. */
export interface Sample {
  readonly title: string;
  readonly person: string;
  readonly query: string;
}

const today = shanghaiDay(new Date().toISOString());

export const samples: readonly Sample[] = [
  {
    title: 'Cases 案件',
    person: 'wang.officer',
    query: `query Cases {
  cases(first: 10) {
    edges {
      node {
        number kind status suspectedOffence
        officerInCharge { name }
        deadlines { term article dueAt metAt }
        availableActions
        history { edges { node { at type by { name } } } }
      }
    }
  }
}`,
  },
  {
    title: 'Property 涉案财物',
    person: 'chen.custodian',
    query: `query Property {
  propertyStores(organ: "339901510000") {
    edges {
      node {
        name
        items {
          edges {
            node {
              name description status caseNumber seizedFrom availableActions
              holder { ... on HeldInStore { room shelf seal } }
              custodyChain { edges { node { at type by { name } to { ...who } } } }
            }
          }
        }
      }
    }
  }
}
fragment who on PropertyHolder {
  ... on HeldByOfficer { officer { name } }
  ... on HeldInStore { shelf seal }
}`,
  },
  {
    title: 'Visits 律师会见',
    person: 'lin.lawyer',
    query: `query Visits {
  visits(first: 5) {
    edges {
      node {
        status mode from to seat
        centre { name }
        entrustment { suspect status dueBy }
        availableActions
      }
    }
  }
  slots(centreId: "Centre_339901430000", from: "${today}", to: "${dayAfter(today, 13)}") {
    edges { node { id date from to mode freeSeats capacity } }
  }
}`,
  },
];
