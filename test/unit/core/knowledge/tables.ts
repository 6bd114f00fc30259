import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserEntries } from '../../../../src/core/knowledge/userEntries';
import { BuiltInTables, Knowledge } from '../../../../src/core/knowledge/knowledge';
import { projectRoot } from '../../support/projectRoot';

/** A file of the tables that the extension ships. */
export function tableText(name: string): string {
  return readFileSync(join(projectRoot(), 'seeds/tables', name), 'utf8');
}

let builtIn: BuiltInTables | null = null;
let plain: Knowledge | null = null;

/** The built-in tables, read once for all tests. */
export function builtInTables(): BuiltInTables {
  builtIn ??= new BuiltInTables({
    laws: tableText('laws.tsv'),
    organizations: tableText('organizations.json'),
  });
  return builtIn;
}

/** What is known without a user's entries, or with them. */
export function knowledgeWith(user?: UserEntries): Knowledge {
  if (user !== undefined) return new Knowledge(builtInTables(), user);
  plain ??= new Knowledge(builtInTables());
  return plain;
}
