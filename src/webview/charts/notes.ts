/** What stands beside a picture: what cannot be shown, how it is made, and where the methods are from. */
import * as l10n from '@vscode/l10n';
import type { Parts, Picture } from '../../core/protocol';
import { sideName } from './changeRows';

/** Why a picture has nothing to show, and what to do; null where it has. */
export function emptyNote(picture: Picture): string | null {
  switch (picture.kind) {
    case 'meetings':
      return picture.topics.length > 0 ? null : nothing();
    case 'changes':
      if (picture.before.meetings === 0)
        return l10n.t(
          'Rising and falling topics are found by comparing meetings. There is one meeting or none here: choose more of them, such as all meetings of a body.',
        );
      return picture.changes.length > 0 ? null : nothing();
    case 'people':
      if (picture.topics.length === 0) return nothing();
      if (picture.columns.length > 0) return null;
      return picture.by === 'speaker'
        ? l10n.t('These minutes do not name the speakers.')
        : l10n.t('The attendee lists of these minutes have no groups.');
    case 'network':
      return picture.nodes.length > 0
        ? null
        : l10n.t(
            'No two topics come up together in two or more paragraphs. Choose more topics or more meetings.',
          );
    case 'coverage':
      return picture.themes.length > 0
        ? null
        : l10n.t('No remark is marked with a theme. Themes are set by tags in the text or beside it.');
  }
}

function nothing(): string {
  return l10n.t('There are no topics here.');
}

/** How the picture is to be read and how it was made. */
export function methodNotes(picture: Picture): string[] {
  switch (picture.kind) {
    case 'meetings':
      return partsNote(picture.parts);
    case 'changes':
      return [
        l10n.t(
          '{0} against {1}; {2} topics were tested.',
          sideName(picture.after),
          sideName(picture.before),
          picture.tested,
        ),
        ...(picture.undated > 0
          ? [l10n.t('{0} meetings without a date are left out.', picture.undated)]
          : []),
        l10n.t(
          'Solid lines: chance would rarely have it so (p < 0.05). Dashed lines: it may be chance. Log-likelihood G² (Dunning 1993; Rayson and Garside 2000); trend in the table: Mann–Kendall; p adjusted for the number of topics (Benjamini and Hochberg 1995).',
        ),
        picture.parts === 'periods'
          ? l10n.t('The trend is over months or years.')
          : l10n.t('The trend is over all meetings.'),
      ];
    case 'people':
      return [l10n.t('In how many remarks a topic is spoken of.')];
    case 'network':
      return [
        l10n.t(
          'Lines join topics of the same paragraphs, at most 60, by Jaccard coefficient. The numbers are clusters: greedy modularity (Clauset, Newman and Moore 2004), {0} clusters, modularity {1}. {2} topics without a line are left out.',
          picture.clusters,
          picture.modularity.toFixed(2),
          picture.alone,
        ),
      ];
    case 'coverage':
      return [
        l10n.t('In how many remarks a theme, or one below it, is set.'),
        ...(picture.leftOut > 0 ? [l10n.t('{0} rarer themes are left out.', picture.leftOut)] : []),
        ...partsNote(picture.parts),
      ];
  }
}

function partsNote(parts: Parts): string[] {
  if (parts === 'sections')
    return [l10n.t('There is one document: its sections stand in place of meetings.')];
  return parts === 'periods'
    ? [l10n.t('There are many meetings: they are put together by month or year.')]
    : [];
}
