/** How typed words find a text: pure, without regard to case, accents and the order of the words. */
import { foldText } from "@/lib/base/text";

type Folded = {
  readonly text: string;
  /** Where each folded character comes from in the original; the last item is the original's length. */
  readonly from: readonly number[];
};

function fold(original: string): Folded {
  let text = "";
  const from: number[] = [];
  let position = 0;
  for (const char of original) {
    const plain = foldText(char);
    for (let index = 0; index < plain.length; index++) from.push(position);
    text += plain;
    position += char.length;
  }
  return { text, from: [...from, position] };
}

const isWordStart = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));

/** Where `word` stands in `text`, the beginning of a word before the middle of one; -1 when it does not. */
function positionOf(word: string, text: string): number {
  const first = text.indexOf(word);
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) if (isWordStart(text, at)) return at;
  return first;
}

/** The words that somebody typed, folded. */
export const wordsOf = (query: string): string[] => fold(query).text.split(/\s+/).filter(Boolean);

/** 0 at the very beginning, 1 at the beginning of a word, 2 within one; null when the word does not stand there. */
function placeOf(word: string, text: string): number | null {
  const at = positionOf(word, text);
  if (at < 0) return null;
  return at === 0 ? 0 : isWordStart(text, at) ? 1 : 2;
}

/**
 * How well `words` (of `wordsOf`) find something: 0 is best, null means that a word stands nowhere. A hit in `label`
 * counts more than one in `also`, which is what else it is known by.
 */
export function rankOf(words: readonly string[], label: string, also = ""): number | null {
  const [own, other] = [fold(label).text, fold(also).text];
  let rank = 0;
  for (const word of words) {
    const elsewhere = placeOf(word, other);
    const place = placeOf(word, own) ?? (elsewhere === null ? null : elsewhere + 3);
    if (place === null) return null;
    rank += place;
  }
  return rank;
}

/** Those of `entries` that `words` find, best first; equals keep their order. Without words, all as they are. */
export function findBest<T extends { readonly label: string; readonly also?: string | undefined }>(
  words: readonly string[],
  entries: readonly T[],
): T[] {
  return entries
    .flatMap((entry) => {
      const rank = rankOf(words, entry.label, entry.also);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

export type Piece = { readonly text: string; readonly isHit: boolean };

/** `text` cut into what `words` hit and what lies between; joined, the pieces are the text. */
export function piecesOf(text: string, words: readonly string[]): Piece[] {
  const folded = fold(text);
  const hits = new Set<number>();
  for (const word of words) {
    const at = positionOf(word, folded.text);
    if (at >= 0) for (const position of folded.from.slice(at, at + word.length)) hits.add(position);
  }
  const pieces: Piece[] = [];
  let position = 0;
  let isHit = false;
  let collected = "";
  for (const char of text) {
    // A combining mark folds to nothing and belongs to the letter before it.
    const isMark = /^\p{M}$/u.test(char);
    const isHitHere: boolean = isMark ? isHit : hits.has(position);
    if (collected && isHitHere !== isHit) {
      pieces.push({ text: collected, isHit });
      collected = "";
    }
    isHit = isHitHere;
    collected += char;
    position += char.length;
  }
  return collected ? [...pieces, { text: collected, isHit }] : pieces;
}
