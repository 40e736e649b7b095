/** How easily a password is guessed by somebody who has the lists, and knows whose account it is. Server only. */
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as german } from "@zxcvbn-ts/language-de";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { dictionary as spanish } from "@zxcvbn-ts/language-es-es";
import { dictionary as french } from "@zxcvbn-ts/language-fr";

/** Fewer guesses than this (10^8) make a password common. */
const ENOUGH = 8;
/** The estimator's time grows with the length; what follows adds strength only. */
const CHECKED_CHARACTERS = 72;
/** Letters that no list explains; with fewer of them the letters are words with a little in between. */
const UNEXPLAINED = 4;
const PRODUCT = ["tenet", "zerotrust", "zero trust"];
/** On no list, because lists are of words, and known to everybody. */
const FAMOUS = ["correcthorsebatterystaple"];

const named = (language: string, lists: object): [string, string[]][] =>
  Object.entries(lists).map(([name, words]: [string, string[]]) => [`${language} ${name}`, words]);

let made: ZxcvbnFactory | undefined;

function estimator(): ZxcvbnFactory {
  made ??= new ZxcvbnFactory({
    graphs: adjacencyGraphs,
    dictionary: Object.fromEntries([
      ...named("common", common),
      ...named("en", english),
      ...named("de", german),
      ...named("fr", french),
      ...named("es", spanish),
    ]),
  });
  return made;
}

/** What is known of an account, whole and word by word: whoever guesses puts the words together anew. */
function wordsOf(known: readonly string[]): string[] {
  const words = known.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  return [...new Set(words.filter((word) => word.length >= 3))];
}

/**
 * Is it quickly guessed, or nothing but a few well-known words once digits and punctuation are left out? `known` is what
 * is known of the account: name, address, organisation.
 */
export function isCommon(password: string, known: readonly string[]): boolean {
  const words = [...wordsOf(known), ...PRODUCT];
  const guess = (text: string) => estimator().check(text.slice(0, CHECKED_CHARACTERS), words);
  const whole = password.normalize("NFC");
  if (guess(whole).guessesLog10 < ENOUGH) return true;
  const letters = whole.replace(/[^\p{L}]/gu, "");
  if (letters === "") return false;
  if (FAMOUS.includes(letters.toLowerCase())) return true;
  const { guessesLog10, sequence } = guess(letters);
  const unexplained = sequence.flatMap(({ pattern, token }) => (pattern === "bruteforce" ? [...token] : []));
  return guessesLog10 < ENOUGH && unexplained.length < UNEXPLAINED;
}
