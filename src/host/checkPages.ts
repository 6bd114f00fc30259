import * as vscode from 'vscode';

export const pageScheme = 'minutes-help';

/** The page about a check. */
export function checkPage(code: string): vscode.Uri {
  return vscode.Uri.from({ scheme: pageScheme, path: `/${code}.md` });
}

/** What a page shows of the whole documentation: the part about its check, and what holds for all checks. */
export function sectionOf(documentation: string, { path }: vscode.Uri): string {
  const [general = '', ...sections] = documentation.split(/^## /mu);
  const code = path.replace(/^\/|\.md$/gu, '');
  const section = sections.find((each) => each.startsWith(`${code}\n`));
  return section === undefined
    ? documentation
    : `# ${section.trimEnd()}\n\n---\n\n${general.replace(/^# /u, '## ')}`;
}
