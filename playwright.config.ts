import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium';

const PORT = Number(process.env.E2E_PORT ?? 4173);
const ORIGIN = `http://127.0.0.1:${PORT}`;
const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	// Emptied before the server starts, so every run begins with a fresh database below it.
	outputDir: 'test-results',
	workers: 2,
	// A journey that fails once and passes then is told as flaky; a busy machine alone must not keep a release back.
	retries: process.env.CI ? 1 : 0,
	// How fast a page is, is measured by tests/bench; a journey that hangs ends all the same.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	use: {
		baseURL: ORIGIN,
		trace: 'retain-on-failure',
		launchOptions: { args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) }
	},
	projects: [
		{ name: 'js' },
		// the journeys that must be complete without any script
		{ name: 'no-js', grep: /@no-js/, use: { javaScriptEnabled: false } }
	],
	webServer: {
		command: 'npm run --silent seed && node server.js',
		url: `${ORIGIN}/en`,
		reuseExistingServer: false,
		timeout: 180_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
		env: { PORT: String(PORT), HOST: '127.0.0.1', ORIGIN, DATA_DIR: 'test-results/.tmp/data' }
	}
});
