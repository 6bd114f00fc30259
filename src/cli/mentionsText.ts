import type { Knowledge } from '../core/knowledge/knowledge';
import type { Mention, MentionKind } from '../core/knowledge/mention';
import type { DocumentMentions } from '../core/knowledge/mentions';
import { isCounted } from '../core/knowledge/mention';
import { LineIndex } from '../core/text/lineIndex';

/** Words of the list that `minutes mentions` prints for people. */
export interface MentionWords {
  readonly kinds: Readonly<Record<MentionKind, string>>;
  readonly none: string;
}

const KINDS: readonly MentionKind[] = ['law', 'organization', 'person'];

/**
 * Who and what is named in a file, for a person: how often, the formal name, the names as printed, the lines.
 *
 *     経済産業省  7
 *       経済産業省 12, 40   経産省 51
 */
export function mentionsText(
  mentions: DocumentMentions,
  file: string,
  text: string,
  knowledge: Knowledge,
  words: MentionWords,
): string {
  const index = new LineIndex(text);
  const lines = [file];
  for (const kind of KINDS) {
    const groups = groupsOf(mentions, kind);
    lines.push(`  ${words.kinds[kind]}: ${groups.size === 0 ? words.none : groups.size}`);
    for (const [id, group] of groups) {
      lines.push(`    ${formalName(kind, id, knowledge)}  ${group.length}`);
      const places = new Map<string, number[]>();
      for (const mention of group) {
        const surface = mentions.surface(mention) + articleOf(mention);
        const line = index.lineAt(mentions.ranges(mention)[0]?.start ?? 0) + 1;
        places.set(surface, [...(places.get(surface) ?? []), line]);
      }
      lines.push(
        `      ${[...places].map(([surface, at]) => `${surface} ${[...new Set(at)].join(', ')}`).join('   ')}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The mentions of one kind by id, the most frequent first. */
function groupsOf(mentions: DocumentMentions, kind: MentionKind): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions.all) {
    if (mention.kind !== kind || !isCounted(mention)) continue;
    const group = groups.get(mention.id);
    if (group === undefined) groups.set(mention.id, [mention]);
    else group.push(mention);
  }
  return new Map([...groups].sort((a, b) => b[1].length - a[1].length));
}

function formalName(kind: MentionKind, id: string, knowledge: Knowledge): string {
  if (kind === 'law') return knowledge.law(id)?.title ?? id;
  return kind === 'organization' ? (knowledge.organization(id)?.name ?? id) : id;
}

function articleOf(mention: Mention): string {
  if (mention.kind !== 'law' || mention.article === null) return '';
  const [first = '', ...branches] = mention.article.article.split('_');
  return `第${first}条${branches.map((branch) => `の${branch}`).join('')}`;
}
