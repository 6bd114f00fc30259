import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../host/harness/paths';
import { temporaryFolder } from '../host/harness/temporary';
import { copyWorkspace } from '../host/harness/workspace';
import { openWorkbench } from './session';
import { TopicsPage } from './topicsPage';
import type { Workbench } from './workbench';

/** A sample of the folder that `openTopics` opens. */
export const sample = '議事概要_第3回みどり野市地域交通会議.txt';

/** A workbench with the topics view in it, and the folder that it is of. */
export interface OpenTopics {
  readonly workbench: Workbench;
  readonly view: TopicsPage;
  readonly folder: string;
}

/**
 * The view on a copy of the samples, beside one of them.
 * @param settings of the folder
 */
export async function openTopics(settings: Readonly<Record<string, unknown>> = {}): Promise<OpenTopics> {
  const folder = copyWorkspace(path.join(projectRoot, 'seeds'));
  fs.mkdirSync(path.join(folder, '.vscode'));
  fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  const workbench = await openWorkbench(folder);
  const view = new TopicsPage(workbench);
  await workbench.openFile(sample);
  await workbench.minutesReady();
  await workbench.command('Minutes: Show Topics');
  await view.ready();
  return { workbench, view, folder };
}

/** The view on a folder with nothing but a note in it. */
export async function openTopicsOfNothing(): Promise<OpenTopics> {
  const folder = temporaryFolder('workspace');
  fs.writeFileSync(path.join(folder, 'README.md'), '# Notes\n');
  const workbench = await openWorkbench(folder);
  await workbench.command('Minutes: Show Topics');
  return { workbench, view: new TopicsPage(workbench), folder };
}
