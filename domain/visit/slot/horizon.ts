/** How far ahead slots are open of themselves: today and the days after it. Days. */
export const HORIZON = 28;

/** How many days ahead slots can be opened: by the centre's staff, and by lawyers who find none that suits them. */
export const FURTHEST = 366;
export const FURTHEST_FOR_LAWYERS = 60;
