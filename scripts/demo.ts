// Serves a demo: fills an empty data folder with the demo account, then starts the server in the same process.
// A script and not a line of shell, so that it works the same in cmd.exe, PowerShell and sh.
process.env.DATA_DIR ??= './data/demo';
await import('./seed-demo');
await import('../server.js');

export {};
