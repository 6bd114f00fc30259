// The table of organisations: a JSON list, one entry an organisation, sorted by id.

/** Fields in the order in which they are written. */
const FIELDS =
  'id name aliases acronyms english kind parent established abolished predecessors successors url ror wikidata note unverified'.split(
    ' ',
  );

/**
 * @param facts the shared entries
 * @param present the entries of the file as it is; those that are in no facts are kept
 * @param corrections changes to shared entries by id; names given are added
 */
export function buildOrganizations(facts, present, corrections) {
  const notes = [];
  const entries = new Map(present.map((entry) => [entry.id, entry]));
  const shared = new Set(facts.map(({ id }) => id));
  for (const fact of facts) entries.set(fact.id, fact);
  for (const [id, { aliases = [], acronyms = [], ...changes }] of Object.entries(corrections)) {
    if (!shared.has(id))
      throw new Error(`corrections.json: there is no organisation ${id}; add it to the table`);
    const entry = entries.get(id);
    entries.set(id, {
      ...entry,
      ...changes,
      aliases: [...(entry.aliases ?? []), ...aliases],
      acronyms: [...(entry.acronyms ?? []), ...acronyms],
    });
  }
  const own = present.filter(({ id }) => !shared.has(id));
  if (own.length > 0) notes.push(`${own.length} entries of our own are kept`);
  const list = [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(tidy);
  return { text: `[\n${list.map(printed).join(',\n')}\n]\n`, notes };
}

/** The fields in order, without empty ones; names without those that are there already. */
function tidy(entry) {
  const names = [entry.name];
  const fresh = (list) =>
    (list ?? []).filter((name) => {
      const known = names.includes(name);
      names.push(name);
      return !known;
    });
  const whole = { ...entry, aliases: fresh(entry.aliases), acronyms: fresh(entry.acronyms) };
  return Object.fromEntries(
    FIELDS.filter((field) => whole[field] !== undefined && whole[field].length !== 0).map((field) => [
      field,
      whole[field],
    ]),
  );
}

/** An entry over several lines, its lists on one each. */
function printed(entry) {
  const lines = Object.entries(entry).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]`
      : JSON.stringify(value);
    return `    ${JSON.stringify(key)}: ${text}`;
  });
  return `  {\n${lines.join(',\n')}\n  }`;
}
