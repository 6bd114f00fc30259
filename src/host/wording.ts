import * as vscode from 'vscode';
import type { Wording } from '../core/checks/findingText';
import { dateWords } from './dateWords';

/** The language of the interface, for texts that the core puts together. */
export const wording: Wording = { t: vscode.l10n.t, date: dateWords };
