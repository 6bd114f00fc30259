/** The coding of minutes as it leaves the program: who said what about which theme. */
import type { Section } from '../minutes/model';
import { codePointCounter } from '../text/codePoints';
import { anchorOf } from '../themes/anchor';
import type { Anchor } from '../themes/quotation';
import type { Codebook } from '../themes/codebook';
import { codedThemes, inCodebookOrder, type CodedTheme } from '../themes/codedThemes';
import type { DocumentTags } from '../themes/documentTags';

export interface CodedRemark {
  readonly id: string;
  /** 1 for the first of the document; null for one that is not in the text (its tags lost it). */
  readonly number: number | null;
  readonly speaker: string | null;
  /** As in the list of attendees; may be empty. */
  readonly affiliation: string;
  /** Headings from the outermost to the innermost; may be empty. */
  readonly section: string;
  /** 1-based; null where it is not in the text. */
  readonly line: number | null;
  readonly text: string;
  /** Each theme once, in the order of the tags. */
  readonly themes: readonly CodedTheme[];
  readonly anchor: Anchor;
}

export interface CodedFile {
  /** The path as it is to be printed. */
  readonly file: string;
  readonly title: string;
  readonly body: string;
  readonly meetingNumber: number | null;
  /** ISO 8601, or null. */
  readonly date: string | null;
  /** All remarks in order, tagged or not; behind them those whose tags are left but which are not in the text. */
  readonly remarks: readonly CodedRemark[];
}

/** The coding of one document. */
export function codedFile(file: string, tags: DocumentTags, codebook: Codebook): CodedFile {
  const { minutes, lines, text: source } = tags.parsed;
  const { title, body, meetingNumber, date } = minutes.header;
  const unit = codePointCounter(source);
  const remarks = minutes.remarks.map(({ id, speaker, attendee, section, span, text }, i): CodedRemark => ({
    id,
    number: i + 1,
    speaker,
    affiliation: attendee === null ? '' : (minutes.attendees[attendee]?.affiliation ?? ''),
    section: headings(section),
    line: lines.lineAt(span.start) + 1,
    text,
    themes: codedThemes(tags.ofRemark(i), codebook),
    anchor: anchorOf(minutes, i, unit),
  }));
  const lost = tags.unplaced.map(({ id, tags: labels, anchor }): CodedRemark => ({
    id,
    number: null,
    speaker: anchor.speaker,
    affiliation: '',
    section: '',
    line: null,
    text: anchor.exact,
    themes: codedThemes(
      labels.map((label) => ({ label, location: 'sidecar' })),
      codebook,
    ),
    anchor,
  }));
  return {
    file,
    title: title?.value ?? '',
    body: body?.value ?? '',
    meetingNumber: meetingNumber?.value ?? null,
    date: date?.value ?? null,
    remarks: [...remarks, ...lost],
  };
}

/** The themes that are used, in the order of `inCodebookOrder`. */
export function usedThemes(files: readonly CodedFile[], codebook: Codebook): CodedTheme[] {
  return inCodebookOrder(
    files.flatMap(({ remarks }) => remarks.flatMap(({ themes }) => themes)),
    codebook,
  );
}

function headings(section: Section | null): string {
  const titles: string[] = [];
  for (let each = section; each !== null; each = each.parent) titles.unshift(each.title);
  return titles.join(' / ');
}
