/** The words for what the checks find of tags. */
import type { Finding } from './check';
import type { Details, TagDetails } from './details';
import type { Wording } from './wording';

type TagFinding = Extract<Finding, { code: keyof TagDetails }>;

/** What is wrong, in one or two sentences. */
export function tagFindingText(finding: TagFinding, l10n: Wording): string {
  switch (finding.code) {
    case 'unknown-theme': {
      const { label, nearest, beside } = finding.details;
      const [first] = nearest;
      const text =
        first === undefined
          ? l10n.t('The codebook has no theme “{0}”.', label)
          : l10n.t('The codebook has no theme “{0}”. The nearest one is “{1}”.', label, first);
      return withPlace(text, beside, l10n);
    }
    case 'deprecated-theme': {
      const { label, successor, beside } = finding.details;
      const text =
        successor === null
          ? l10n.t('The theme “{0}” is no longer used.', label)
          : l10n.t('The theme “{0}” is no longer used. Use “{1}” instead.', label, successor);
      return withPlace(text, beside, l10n);
    }
    case 'duplicate-tag': {
      const { label, other, beside } = finding.details;
      if (beside) return l10n.t('The remark has the tag “#{0}” beside the text already.', other);
      return label === other
        ? l10n.t('The remark has the tag “#{0}” twice.', label)
        : l10n.t('The tags “#{0}” and “#{1}” mean the same theme.', other, label);
    }
    case 'parent-beside-child': {
      const { label, child, beside } = finding.details;
      const text = l10n.t('“{0}” is above “{1}”, which the remark has: it can be left out.', label, child);
      return withPlace(text, beside, l10n);
    }
    case 'misplaced-tag':
      return l10n.t(
        '“#{0}” is not at the end of the remark and does not count as a tag.',
        finding.details.label,
      );
    case 'tags-run-together':
      return l10n.t(
        'There is no space between these tags: {0}.',
        finding.details.labels.map((label) => `#${label}`).join('、'),
      );
    case 'tag-outside-remark':
      return l10n.t('“#{0}” does not belong to a remark and tags nothing.', finding.details.label);
    case 'remark-without-theme':
      return l10n.t('This remark has no theme.');
    case 'suggested-theme':
      return `${l10n.t('Suggested theme: “{0}”.', finding.details.theme)} ${suggestionReasons(finding.details, l10n)}`;
  }
}

/** Why a theme is suggested, in one or two sentences. */
export function suggestionReasons(
  { words, learnt }: Pick<Details['suggested-theme'], 'words' | 'learnt'>,
  l10n: Wording,
): string {
  const byRule = words.map((word) => `「${word}」`).join('');
  const before = learnt
    .map(({ word, remarks }) => l10n.t('“{0}” (in {1} remarks)', word, remarks))
    .join('、');
  return [
    ...(words.length > 0 ? [l10n.t('The remark has words of the codebook: {0}.', byRule)] : []),
    ...(learnt.length > 0 ? [l10n.t('Words of remarks that were tagged so before: {0}.', before)] : []),
  ].join(' ');
}

function withPlace(text: string, beside: boolean, l10n: Wording): string {
  return beside ? `${text} ${l10n.t('(The tag is kept beside the text.)')}` : text;
}
