import { v5 } from 'uuid';

/** The namespace of our names, made once at random; another one would give every theme another identity. */
const OURS = '6f2b6c1e-9c0d-4c52-8d0a-3f7f3c6b1a57';

/**
 * A GUID made of a name (RFC 9562, version 5): the same for the same name, on every machine.
 * @param kind what is named; names of different kinds do not meet
 */
export function guidOf(kind: 'theme' | 'remark', name: string): string {
  return v5(`${kind}\n${name}`, OURS);
}
