/** The one host everything local binds and prints: `localhost` may be ::1. */
export const HOST = '127.0.0.1';

/** Where a front end under development usually listens. */
export const WEB_ORIGIN = `http://${HOST}:5173`;
