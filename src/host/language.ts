import type * as vscode from 'vscode';

export const minutesLanguage = 'minutes';

/** What the features answer for: minutes of every scheme (files, untitled, virtual file systems). */
export const minutesSelector: vscode.DocumentSelector = { language: minutesLanguage };
