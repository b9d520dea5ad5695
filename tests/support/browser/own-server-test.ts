import { test as base } from './journey';
import { startOwnServer, type OwnServer } from './own-server';

/** Tests with a server of their own, one for each worker. */
export const test = base.extend<object, { server: OwnServer }>({
	server: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the needed fixtures from this pattern
		async ({}, use) => {
			const server = await startOwnServer();
			await use(server);
			await server.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ server }, use) => use(server.origin)
});
