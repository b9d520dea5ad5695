import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A package of the npm registry that carries Chromium 80.0.3987 for Linux, compressed, and nothing that runs when it is installed. */
const PACKAGE = 'chrome-aws-lambda@2.1.1';

/**
 * Fetches Chromium 80 once, into a folder of the person outside this project.
 * @returns the executable
 * @throws where the registry cannot be reached or the machine is of another kind
 */
export function fetchChromium80(): string {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('it exists for Linux on x64 only');
	}
	const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
	const folder = join(cache, 'toolkit-courses', 'chromium-80');
	const executable = join(folder, 'chromium');
	if (existsSync(executable)) return executable;
	mkdirSync(folder, { recursive: true });
	execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, stdio: 'pipe' });
	const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
	execFileSync('tar', ['xzf', archive], { cwd: folder });
	const packed = join(folder, 'package', 'bin');
	const libraries = brotliDecompressSync(readFileSync(join(packed, 'swiftshader.tar.br')));
	execFileSync('tar', ['xf', '-'], { cwd: folder, input: libraries });
	const whole = `${executable}.part`;
	const program = brotliDecompressSync(readFileSync(join(packed, 'chromium.br')));
	writeFileSync(whole, program, { mode: 0o755 });
	renameSync(whole, executable);
	return executable;
}
