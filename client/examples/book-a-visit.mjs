import { BookVisitDocument, connect, demoToken, FreeSlotsDocument, MyEntrustmentsDocument } from '@yangguang/client';

const origin = process.argv[2] ?? 'http://127.0.0.1:4000';
const token = () => demoToken(origin, 'lin.lawyer');
const { ask } = connect({ url: `${origin}/graphql`, token, language: 'en' });

const { entrustments } = await ask(MyEntrustmentsDocument);
const papers = entrustments.edges.map(({ node }) => node).find(({ status }) => status === 'VERIFIED');

const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const days = { centreId: papers.centre.id, from: day(1), to: day(14), first: 100 };
const { slots } = await ask(FreeSlotsDocument, days);
const slot = slots.edges.map(({ node }) => node).find(({ freeSeats, capacity }) => freeSeats === capacity);

const { bookVisit } = await ask(BookVisitDocument, { input: { slotId: slot.id, entrustmentId: papers.id } });
for (const { message, article } of bookVisit.refusals) console.error(message, article);
if (bookVisit.visit) console.log(bookVisit.visit);
