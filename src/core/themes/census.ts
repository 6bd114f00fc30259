import type { Minutes } from '../minutes/model';
import { fingerprint } from './remarkText';
import { decodeSketch, encodeSketch, sketchOf, type Sketch } from './remarkSketch';

/** What the remarks of a document were, in order: enough to find each again, in much less room than the text. */
export interface Census {
  /** A fingerprint of each remark. */
  readonly said: readonly string[];
  /** What is known of a remark's words, by its index; null where nothing is. */
  sketch(index: number): Sketch | null;
}

/** The remarks of minutes that are at hand. */
export function censusOf({ remarks }: Minutes): Census {
  const sketches: Sketch[] = [];
  return {
    said: remarks.map(fingerprint),
    sketch: (index) => {
      const remark = remarks[index];
      return remark === undefined ? null : (sketches[index] ??= sketchOf(remark));
    },
  };
}

/** A census as two lines of text: fingerprints and sketches, each separated by spaces. */
export function writeCensus(census: Census): { readonly said: string; readonly sketches: string } {
  return {
    said: census.said.join(' '),
    sketches: census.said.map((_, i) => codeOf(census.sketch(i))).join(' '),
  };
}

/** @param sketches null in files of earlier versions */
export function readCensus(said: string, sketches: string | null): Census {
  const codes = words(sketches ?? '');
  return { said: words(said), sketch: (index) => decodeSketch(codes[index] ?? '') };
}

function codeOf(sketch: Sketch | null): string {
  return sketch === null ? '-' : encodeSketch(sketch);
}

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}
