import * as vscode from 'vscode';
import { CodebookSource } from '../../../src/host/codebookSource';
import { LazyBundle } from '../../../src/host/lazyBundle';
import type { UserFiles } from '../../../src/host/userEntries';
import { equal, rejects } from '../assert';
import { closeAll, fileUri, remove, workspaceFolder, writeThrough } from '../documents';
import { log } from '../log';

const name = '.minutes/themes.yaml';

describe('a codebook that cannot be read', () => {
  let source: CodebookSource;

  beforeEach(() => {
    // Without what reads it, which is not where it is looked for.
    source = new CodebookSource(new LazyBundle<UserFiles>(fileUri('made/none.js')), log);
  });

  afterEach(async () => {
    source.dispose();
    await closeAll();
    await remove('.minutes');
  });

  it('is not taken for one that is not there, by those who would make one', async () => {
    await writeThrough(name, '- { id: work, label: 人材 }\n');
    await rejects(source.fresh(workspaceFolder()), /none\.js/u);
    equal((await source.get(workspaceFolder())).codebook.themes.length, 0);
  });

  it('stays unknown where its file cannot be read', async () => {
    await vscode.workspace.fs.createDirectory(fileUri(name));
    await rejects(source.fresh(workspaceFolder()));
    equal((await source.get(workspaceFolder())).codebook.themes.length, 0);
  });
});
