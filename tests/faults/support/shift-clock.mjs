// Loaded into a server before its own code: its clock is wrong by the milliseconds in the file CLOCK_FILE, which is read again on SIGUSR2.
import { readFileSync } from 'node:fs';

const RealDate = Date;
const read = () => Number(readFileSync(process.env.CLOCK_FILE ?? '', 'utf8'));
let shift = read();

globalThis.Date = class extends RealDate {
	constructor(...parts) {
		super(...(parts.length === 0 ? [RealDate.now() + shift] : parts));
	}
	static now() {
		return RealDate.now() + shift;
	}
};

process.on('SIGUSR2', () => {
	shift = read();
	process.stdout.write(`clock shifted by ${shift} ms\n`);
});
