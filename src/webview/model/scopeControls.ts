/** The scope as the controls show it, and what a change of a control makes of it. */
import type { Scope } from '../../core/protocol';
import type { ActiveDocument } from '../../core/protocol/view';

/** The values of the control that says which meetings: everything, documents, or a body's by its name. */
const EVERYTHING = 'all';
const DOCUMENTS = 'documents';
const BODY = 'body:';

export { EVERYTHING, DOCUMENTS };

export function bodyValue(name: string): string {
  return BODY + name;
}

/** Which meetings a scope is of, as a value of the control. */
export function meetingsOf({ documents, body }: Scope): string {
  if (documents !== undefined) return DOCUMENTS;
  return body === undefined ? EVERYTHING : bodyValue(body);
}

/** The scope with other meetings. What is asked of remarks stays, but for speakers: they are others elsewhere. */
export function withMeetings(
  { from, to, tag, documents }: Scope,
  value: string,
  active: ActiveDocument | null,
): Scope {
  const kept = without({ from, to, tag });
  if (value === DOCUMENTS) {
    const chosen = active === null ? documents : [active.id];
    return chosen === undefined ? kept : { ...kept, documents: chosen };
  }
  return value.startsWith(BODY) ? { ...kept, body: value.slice(BODY.length) } : kept;
}

/** The scope with one condition set, or taken away by an empty value. */
export function withCondition(
  scope: Scope,
  condition: 'speaker' | 'group' | 'tag' | 'from' | 'to',
  value: string,
): Scope {
  return without({ ...scope, [condition]: value === '' ? undefined : value });
}

/** The meetings of a scope with all their remarks. */
export function withoutConditions({ documents, body }: Scope): Scope {
  return without({ documents, body });
}

/** How many conditions there are besides the meetings. */
export function conditionCount({ speaker, group, tag, from, to }: Scope): number {
  return [speaker, group, tag, from, to].filter((value) => value !== undefined).length;
}

/** The name of the documents in a scope: of one its file's. */
export function documentsName({ documents = [] }: Scope, active: ActiveDocument | null): string {
  const [only] = documents;
  if (only === undefined) return active?.name ?? '';
  if (active?.id === only) return active.name;
  const last = only.slice(only.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

type Conditions = { readonly [K in keyof Scope]: Scope[K] | undefined };

function without(conditions: Conditions): Scope {
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined));
}
