import type { EntryProblemCode } from './entryFile';

/** What is wrong in .minutes/laws.yaml or .minutes/organizations.yaml, and the way out. */
export function entryProblem(code: EntryProblemCode, detail: string): string {
  switch (code) {
    case 'syntax':
      return `this is no YAML: ${detail}`;
    case 'not-a-list':
      return 'the file must be a list of entries, each beginning with "- id:".';
    case 'not-an-entry':
      return 'an entry must have fields: "- id: …" and more on the lines below.';
    case 'missing-field':
      return `the entry has no ${detail}; it is left out.`;
    case 'unknown-field':
      return `there is no field ${detail}.`;
    case 'not-text':
      return `${detail} must be a text.`;
    case 'not-a-list-of-names':
      return `${detail} must be a list of names: [A, B].`;
    case 'not-true-or-false':
      return `${detail} must be true or false.`;
    case 'not-a-date':
      return `${detail} must be a date: 2025-07-01, 2025-07 or 2025.`;
    case 'not-a-web-address':
      return `${detail} must be an address that begins with https:// or http://.`;
    case 'name-too-short':
      return `${detail}: a name must have two letters at least.`;
    case 'same-id-twice':
      return `the id ${detail} is used above; the entry is left out.`;
    case 'unknown-id':
      return `there is no organisation with the id ${detail}.`;
    case 'ends-before-it-begins':
      return `${detail} is abolished before it is established; the end is left out.`;
  }
}
