import type { Minutes } from '../minutes/model';
import { parse } from '../minutes/parse';
import { ParseMemory } from '../minutes/parseMemory';
import { LineIndex } from '../text/lineIndex';
import { PeopleOfMinutes } from './places';

/** A text and what is read from it. Each part is made when it is first asked for, and kept. */
export class ParsedText {
  private readMinutes: Minutes | undefined;
  private readLines: LineIndex | undefined;
  private readPeople: PeopleOfMinutes | undefined;

  /** @param memory shared by the versions of one document: the next is parsed faster */
  constructor(
    readonly text: string,
    readonly memory = new ParseMemory(),
  ) {}

  get minutes(): Minutes {
    return (this.readMinutes ??= parse(this.text, this.memory));
  }

  get lines(): LineIndex {
    return (this.readLines ??= new LineIndex(this.text));
  }

  get people(): PeopleOfMinutes {
    return (this.readPeople ??= new PeopleOfMinutes(this.minutes));
  }
}
