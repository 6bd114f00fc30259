import * as vscode from 'vscode';
import { equal, ok } from '../assert';

describe('activation', () => {
  it('is there', () => {
    ok(vscode.extensions.getExtension('minutes-review.minutes-review'));
    equal(vscode.workspace.workspaceFolders?.length, 1);
  });
});
