import { strict as assert } from 'node:assert';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isProtectedOnDisk } from '../../../src/host/diskAccess';

interface Address {
  readonly scheme: string;
  readonly fsPath: string;
}

describe('a file on disk', () => {
  let folder: string;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minutes-access-'));
  });

  after(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  function file(mode: number): Address {
    const fsPath = path.join(folder, `${mode.toString(8)}.minutes`);
    fs.writeFileSync(fsPath, '');
    fs.chmodSync(fsPath, mode);
    return at(fsPath);
  }

  function at(fsPath: string, scheme = 'file'): Address {
    return { scheme, fsPath };
  }

  it('is protected where nobody may write it, whoever asks', async () => {
    assert.equal(await isProtectedOnDisk(file(0o444)), true);
    assert.equal(await isProtectedOnDisk(file(0o644)), false);
  });

  it('is no other file', async () => {
    const { fsPath } = file(0o444);
    assert.equal(await isProtectedOnDisk(at(fsPath, 'vscode-vfs')), false);
    await assert.rejects(isProtectedOnDisk(at(path.join(folder, 'none'))), /ENOENT/u);
  });
});
