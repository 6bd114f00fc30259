import path from 'node:path';

/** The project's root. The bundles of the harness stand in out/test/, two folders below it. */
export const projectRoot = path.resolve(__dirname, '..', '..', '..');

/** Downloaded and installed hosts; ignored by git. */
export const hostsFolder = path.join(projectRoot, '.vscode-test');

/** Output of the servers of a run, one file each; ignored by git. */
export const logsFolder = path.join(projectRoot, 'out', 'logs');

/** Pictures the UI suites take; ignored by git. */
export const screenshotsFolder = path.join(projectRoot, 'out', 'screenshots');
