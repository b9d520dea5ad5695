import { renderExport } from './render-export';

// Runs in a thread of its own; scripts/build-export-worker.ts makes it one file beside the build.
export default renderExport;
