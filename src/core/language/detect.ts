import { guessLine } from './lineRules';
import type { LineKind } from './lineRule';

/** How much of a text is looked at, in UTF-16 units. */
const LOOK = 8192;
/** How much of one line is looked at. */
const LINE = 400;

interface Line {
  readonly text: string;
  readonly kind: LineKind | null;
}

/**
 * True when a text is minutes by its content: a title that says so, or header labels with a date and people,
 * and remarks. Made for plain text without a telling name, so it would rather miss minutes than take a letter,
 * a law or a notice of a meeting for them. Looks at the beginning only; the cost does not grow with the text.
 */
export function looksLikeMinutes(text: string): boolean {
  const lines = firstLines(text);
  if (lines.length < 4 || isCode(lines) || isLaw(lines)) return false;
  const title = hasTitle(lines);
  const date = hasDate(lines);
  const people = hasPeople(lines);
  const turns = lines.filter(({ kind }) => kind === 'speaker').length;
  const procedure = lines.some(({ kind, text }) => kind === 'end' && /[開閉散]/u.test(text));
  const speech = hasSpeech(lines);
  if (title) return date || people || turns >= 2 || procedure;
  if (date && people) return turns >= 2 || speech;
  return turns >= 4 && (people || procedure);
}

/** The first lines that are not blank; a record whose line ends are lost is cut at its marks and labels. */
function firstLines(text: string): Line[] {
  const head = text
    .slice(0, LOOK)
    .replace(/^\ufeff/u, '')
    .replace(/^(```|~~~)[^]*?^\1.*$/gmu, '');
  const lineEnds = head.match(/\r\n?|\n/gu)?.length ?? 0;
  const lines =
    head.length > (lineEnds + 1) * 300
      ? head.replace(
          /(?<=[。．）)】\s])(?=[○◯〇【〔])|(?<=[\s。])(?=(?:[0-9０-９]{1,2}\s?[.．]?\s?)?(?:開催)?(?:日時|場所|出席者|議事概要|議題)[\s：:])/gu,
          '\n',
        )
      : head;
  return lines
    .split(/\r\n?|\n/u)
    .map((line) => line.trimEnd().slice(0, LINE))
    .filter((line) => line !== '')
    .map((line) => ({ text: line, kind: guessLine(line) }));
}

/** Most lines of a program end in a bracket, a comma or a semicolon, or hold no Japanese at all. */
function isCode(lines: readonly Line[]): boolean {
  const code = lines.filter(({ text }) =>
    /[;{}]\s*$|^\s*(?:\/\/|\/\*|import |from |def |const |<\/?[a-z])/u.test(text),
  );
  const foreign = lines.filter(({ text }) => !/[ぁ-ゖァ-ヺ一-鿿]/u.test(text) && /[A-Za-z]{3}/u.test(text));
  return code.length * 6 > lines.length || foreign.length * 2 > lines.length;
}

/** 第一条, 第二条 …, with no one speaking. */
function isLaw(lines: readonly Line[]): boolean {
  const articles = lines.filter(({ text }) => /^[\s　]*第[0-9０-９〇一二三四五六七八九十百]+条/u.test(text));
  return articles.length >= 3 && !lines.some(({ kind }) => kind === 'speaker');
}

const kindAtEnd =
  /(?:議[ 　]*事[ 　]*(?:概[ 　]*要|要[ 　]*旨|録)|会[ 　]*議[ 　]*(?:録|要[ 　]*旨|概[ 　]*要))[」』]?(?:第[^ 　]{1,6}号)?(?:[ 　]*[（(][^（）()]{1,12}[）)])?[ 　]*$/u;

/** One of the first lines ends in 議事概要, 議事録 …, and it is no list of such titles. */
function hasTitle(lines: readonly Line[]): boolean {
  const isTitle = ({ text, kind }: Line): boolean =>
    kindAtEnd.test(text) &&
    (kind === 'title' ||
      (kind === 'label' && !/^[\s　]*[0-9０-９]/u.test(text)) ||
      (kind === 'heading' && /^#\s/u.test(text)));
  return lines.slice(0, 8).some(isTitle) && lines.filter(isTitle).length < 4;
}

const someDate =
  /(?:令和|平成|昭和)[ 　]*(?:元|[0-9０-９〇一二三四五六七八九十]{1,3})[ 　]*年|(?:[12１２][0-9０-９]{3}|二〇[〇一二三四五六七八九]{2})[ 　]*[年/／.-]|[0-9０-９]{1,2}[ 　]*月[ 　]*[0-9０-９]{1,2}[ 　]*日/u;
const dateLabel = /日[ 　]*時|開催日|期[ 　]*日/u;

/** A date behind or below the label 日時, or standing alone near the top. */
function hasDate(lines: readonly Line[]): boolean {
  return lines.some(({ text, kind }, index) => {
    if (kind === 'label' && dateLabel.test(text))
      return lines.slice(index, index + 3).some((line) => someDate.test(line.text));
    return index < 12 && text.length <= 40 && !/[。、]/u.test(text) && someDate.test(text);
  });
}

const peopleLabel =
  /出[ 　]*席|構[ 　]*成[ 　]*員|委[ 　]*員|参[ 　]*加[ 　]*者|欠[ 　]*席|列[ 　]*席|説[ 　]*明[ 　]*(?:員|者)/u;

/** Names below or behind a label that announces people. */
function hasPeople(lines: readonly Line[]): boolean {
  if (lines.filter(({ kind }) => kind === 'attendee').length >= 3) return true;
  return lines.some(({ text, kind }, index) => {
    if (kind !== 'label' && kind !== 'group') return false;
    if (!peopleLabel.test(text)) return false;
    if (text.includes('予定')) return false;
    const below = lines.slice(index, index + 6);
    return below.some(
      (line, k) =>
        (k > 0 && (line.kind === 'attendee' || line.kind === 'group')) ||
        /[^ 　：:、]{2,8}[、，,][ 　]?[^ 　、]{2,8}[、，,]/u.test(
          line.text.replace(/[（(][^（）()]*[）)]/gu, ''),
        ),
    );
  });
}

const bodyLabel = /議[ 　]*事|概[ 　]*要|議[ 　]*題|発[ 　]*言|意[ 　]*見/u;

/** Sentences below a heading of the body: what was said, not what is to be dealt with. */
function hasSpeech(lines: readonly Line[]): boolean {
  const body = lines.findIndex(
    ({ text, kind }) => (kind === 'label' || kind === 'heading') && bodyLabel.test(text),
  );
  if (body < 0) return false;
  return lines.slice(body + 1).filter(({ text }) => /。[」）)]?[ 　]*$/u.test(text)).length >= 3;
}
