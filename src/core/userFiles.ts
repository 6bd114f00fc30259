/**
 * What reads the YAML files of a user's `.minutes/` folder. A bundle of its own (dist/userFiles.js): the YAML parser
 * is as large as half the extension, and most workspaces have no such file. The extension loads it on first use
 * through host/lazyBundle and imports nothing but types from here.
 */
export { readLawEntries, readOrganizationEntries } from './knowledge/entryFile';
export { readCodebook } from './themes/codebookFile';
export { patternMatcher } from './themes/patterns';
export { readTermsFile } from './topics/termsFile';
export { planTerms } from './topics/termsEdits';
export { codebookCompletions, codebookWordAt } from './themes/codebookLanguage';
export { planChange } from './themes/codebookEdits';
export { retag } from './themes/retag';
export { retagSidecar } from './themes/retagSidecar';
