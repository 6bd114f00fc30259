/** The table behind a picture: the same numbers, for reading and for export. */
import * as l10n from '@vscode/l10n';
import type {
  Cell,
  ChangesPicture,
  CoveragePicture,
  NetworkPicture,
  Picture,
  PictureColumn,
  PictureKind,
  Table,
  TableColumn,
} from '../../core/protocol';
import { ratesOf, sideName, verdictOf } from './changeRows';
import { namesOf } from './names';

/** What a picture is called. */
export function pictureName(kind: PictureKind): string {
  switch (kind) {
    case 'meetings':
      return l10n.t('Topics by meeting');
    case 'changes':
      return l10n.t('Rising and falling');
    case 'people':
      return l10n.t('Topics by speaker');
    case 'network':
      return l10n.t('Co-occurrence network');
    case 'coverage':
      return l10n.t('Themes by meeting');
  }
}

export function pictureTable(picture: Picture): Table {
  const name = pictureName(picture.kind);
  switch (picture.kind) {
    case 'meetings':
    case 'people':
      return {
        name,
        columns: [text('name', l10n.t('Topic')), ...numbersOf(picture.columns)],
        rows: picture.topics.map((topic, row) => ({
          name: topic.name,
          ...cells(picture.counts[row] ?? []),
        })),
      };
    case 'coverage':
      return coverageTable(picture, name);
    case 'network':
      return networkTable(picture, name);
    case 'changes':
      return changesTable(picture, name);
  }
}

function coverageTable({ columns, themes, counts, tagged }: CoveragePicture, name: string): Table {
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const remarks = columns.map((column) => column.remarks);
  return {
    name,
    columns: [text('name', l10n.t('Theme')), number('all', l10n.t('Remarks')), ...numbersOf(columns)],
    rows: [
      ...themes.map(({ path, remarks: all }, row) => ({ name: path, all, ...cells(counts[row] ?? []) })),
      { name: l10n.t('Any theme'), all: total(tagged), ...cells(tagged) },
      { name: l10n.t('All remarks'), all: total(remarks), ...cells(remarks) },
    ],
  };
}

function networkTable({ nodes, edges }: NetworkPicture, name: string): Table {
  return {
    name,
    columns: [
      text('one', l10n.t('Topic')),
      text('other', l10n.t('Together with')),
      number('paragraphs', l10n.t('Paragraphs with both')),
      number('jaccard', l10n.t('Jaccard coefficient')),
      number('oneCluster', l10n.t('Cluster')),
      number('otherCluster', l10n.t('Cluster of the other')),
    ],
    rows: edges.map(({ one, other, paragraphs, jaccard }) => ({
      one: nodes[one]?.topic.name ?? '',
      other: nodes[other]?.topic.name ?? '',
      paragraphs,
      jaccard: rounded(jaccard),
      oneCluster: (nodes[one]?.cluster ?? 0) + 1,
      otherCluster: (nodes[other]?.cluster ?? 0) + 1,
    })),
  };
}

function changesTable(picture: ChangesPicture, name: string): Table {
  const [before, after] = [sideName(picture.before), sideName(picture.after)];
  return {
    name,
    columns: [
      text('name', l10n.t('Topic')),
      number('before', l10n.t('Times: {0}', before)),
      number('after', l10n.t('Times: {0}', after)),
      number('rateBefore', l10n.t('In 1,000 terms: {0}', before)),
      number('rateAfter', l10n.t('In 1,000 terms: {0}', after)),
      number('g2', l10n.t('Log-likelihood G²')),
      number('p', l10n.t('p (adjusted)')),
      text('verdict', l10n.t('Change')),
      number('tau', l10n.t('Trend τ')),
      number('trendP', l10n.t('p of the trend (adjusted)')),
    ],
    rows: picture.changes.map((change) => {
      const rates = ratesOf(picture, change);
      return {
        name: change.topic.name,
        before: change.before,
        after: change.after,
        rateBefore: rounded(rates.before),
        rateAfter: rounded(rates.after),
        g2: rounded(change.g2),
        p: rounded(change.p),
        verdict: verdictOf(change),
        tau: rounded(change.trend.tau),
        trendP: rounded(change.trend.p),
      };
    }),
  };
}

function text(key: string, title: string): TableColumn {
  return { key, title, kind: 'text' };
}

function number(key: string, title: string): TableColumn {
  return { key, title, kind: 'number' };
}

function numbersOf(columns: readonly PictureColumn[]): TableColumn[] {
  return namesOf(columns.map(({ name }) => name)).map(({ full }, i) => number(`c${i}`, full));
}

function cells(values: readonly number[]): Record<string, Cell> {
  return Object.fromEntries(values.map((value, i) => [`c${i}`, value]));
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
