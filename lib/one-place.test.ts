/** Rules that have one place: a second one fails here, with a sentence that says what to call instead. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";

type Rule = {
  readonly name: string;
  /** What only the rule's own place writes. */
  readonly pattern: RegExp;
  readonly home: readonly string[];
  readonly instead: string;
  /** Lines that once wrote the rule a second time. */
  readonly seconds: readonly string[];
};

const RULES: readonly Rule[] = [
  {
    name: "today",
    pattern:
      /\b(?:dayOf|periodOf)\(\s*new Date\(\s*\)|\bdayIn\([^()]*,\s*new Date\(\s*\)|\.toISOString\(\)\s*\.slice\(0, ?10\)|startOfToday/,
    home: ["lib/base/day.ts", "features/organization/settings/queries.ts"],
    instead:
      "Ask todayOf(actor) of features/organization/settings/queries.ts in a page, query or command. Rules and components take the day as a parameter, dayOf(date) gives the day of a stored date, and periodOf(day) its quarter.",
    seconds: [
      "const today = dayOf(new Date());",
      "new Date().toISOString().slice(0, 10)",
      "periodOf(new Date())",
      "dayIn(zone, new Date())",
    ],
  },
  {
    name: "overdue",
    pattern: /<=?\s*(?:\w+\.)?today\b|\btoday(?:Of)?(?:\(\w*\))?\s*>|\bdueOn"?\s*<|\bdueOn:\s*\{\s*lte?:/,
    home: ["lib/base/day.ts", "features/programme/register/queries.ts"],
    instead:
      "Ask isPast(day, today) of lib/base/day.ts, isOverdue of features/programme/register/rules.ts for an entry, and in the database overdueEntries of features/programme/register/queries.ts.",
    seconds: [
      "item.dueOn !== null && item.dueOn < clock.today",
      "deadline < today",
      'count(*) FILTER (WHERE "dueOn" < $1::date)',
      "{ dueOn: { lt: startOfToday() } }",
    ],
  },
  {
    name: "the order of names",
    pattern:
      /[nN]ame\b[^;\n]*localeCompare|orderBy:[^\n]*\bname: "asc"|ORDER BY (?:\w+\.)?"name"|\[orderText\(a\), orderText\(b\)\]/,
    home: ["lib/base/text.ts"],
    instead:
      "Order by the column orderName, by name_order(name) in SQL, or by compareNames of lib/base/text.ts: 1, 2, 10.",
    seconds: [
      "units.sort((a, b) => a.name.localeCompare(b.name))",
      'orderBy: { user: { name: "asc" } },',
      'ORDER BY o."name"',
    ],
  },
  {
    name: "a file for spreadsheets",
    pattern: /csv-stringify|text\/csv;.*\.join\(/,
    home: ["lib/base/csv.ts"],
    instead: "Call toCsv of lib/base/csv.ts: it lets no spreadsheet run a text, and keeps one record in one row.",
    seconds: ['import { stringify } from "csv-stringify/sync";'],
  },
  {
    name: "a citation",
    pattern: /\bDOCUMENTS\b|\bcitationText\(|rel="external/,
    home: [
      "components/external-link.tsx",
      "features/model/catalogue/api.ts",
      "features/model/catalogue/documents.ts",
      "features/model/catalogue/programme/publication.ts",
      "features/model/catalogue/ui/citation.tsx",
      "features/model/catalogue/ui/source-text.ts",
    ],
    instead:
      "Draw <Citation source={...} /> or <SourceLine sources={...} /> of features/model/catalogue/ui. What is cited is a row of features/model/catalogue/documents.ts.",
    seconds: ["DOCUMENTS[source.document].title", '<a href={url} rel="external noreferrer">'],
  },
  {
    name: "the pillar of a function's key",
    pattern: /\.slice\(0, ?\w+(?:\.\w+)*\.indexOf\("\."\)\)/,
    home: ["features/model/catalogue/keys.ts"],
    instead: "Call pillarKeyOf of features/model/catalogue/keys.ts.",
    seconds: ['functionKey.slice(0, functionKey.indexOf("."))', 'fn.key.slice(0, fn.key.indexOf("."))'],
  },
  {
    name: "how long text may be",
    pattern:
      /\b(?:short|optional|long)Text\(\d|maxLength=\{\d|\.max\((?:100|120|200)\)|_MAX = (?:100|120|10_000)\b|At least 12 char/,
    // The catalogue knows nothing but itself, and limits its own texts.
    home: ["lib/base/limits.ts", "features/model/catalogue/programme/schema.ts"],
    instead:
      "Take the limit of lib/base/limits.ts, which the browser may load too; of passwords, those of lib/auth/session-rules.ts. A limit of one noun alone is a constant with a name beside its schema.",
    seconds: ["export const NOTE_MAX = 10_000;", "maxLength={120}", "shortText(80)", "z.string().max(100)"],
  },
  {
    name: "how figures, days and moments are written",
    pattern:
      /\.toLocale(?:Date|Time)?String\(|\.to(?:Date|Time|UTC)String\(|\bIntl\.(?:NumberFormat|DateTimeFormat|RelativeTimeFormat|PluralRules)\(|(?:[a-z](?:On|At)|[dD]ate|[dD]ay)\.slice\(0, ?1[069]\)|\b(\w+)\} \$?\{\1 === 1 \?/,
    // The day in a time zone takes its numbers from a format, too.
    home: ["lib/base/format.ts", "lib/base/money.ts", "lib/base/time-zone.ts"],
    instead:
      "Call formatCount, counted, numberText, dayText or momentText of lib/base/format.ts, or what lib/base/money.ts has for money.",
    seconds: [
      'count.toLocaleString("en")',
      'new Date(value).toLocaleDateString("en-GB")',
      "date.toUTCString()",
      "event.createdAt.slice(0, 16)",
      'new Intl.NumberFormat("en-GB")',
      'new Intl.RelativeTimeFormat("en")',
      '{open} {open === 1 ? "item" : "items"}',
    ],
  },
];

const isProduction = (file: string) =>
  /\.tsx?$/.test(file) &&
  !/\.test(?:-support)?\.tsx?$/.test(file) &&
  !/^(?:lib\/test|e2e)\//.test(file) &&
  !file.startsWith("prisma/generated/");

const files = ["app", "components", "features", "lib", "prisma", "scripts", "e2e"].flatMap((folder) =>
  fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
);
const readAll = (of: readonly string[]) => of.map((file) => ({ file, text: fs.readFileSync(file, "utf8") }));
const sources = readAll(files.filter(isProduction));
const tests = readAll(files.filter((file) => /\.(?:test|spec)\.tsx?$/.test(file)));

/** Files outside `home` that have `pattern`. */
const offenders = (pattern: RegExp, home: readonly string[]) =>
  sources.filter(({ file, text }) => pattern.test(text) && !home.includes(file)).map(({ file }) => file);

describe.each(RULES)("$name", ({ pattern, home, instead, seconds }) => {
  it("has one place", () => {
    expect(offenders(pattern, home), instead).toEqual([]);
  });

  it("is found in its place, and would be found elsewhere", () => {
    const isHome = sources.filter(({ file, text }) => home.includes(file) && pattern.test(text));
    expect(isHome.map(({ file }) => file).sort()).toEqual(home.toSorted());
    expect(seconds.filter((line) => !pattern.test(line))).toEqual([]);
  });
});

it("names quarters by the organisation's year", () => {
  // As they are stored, quarters are parts of what is remembered and of cursors.
  const asStored =
    /\$\{[\w.?]*[pP]eriod\}|<PeriodText>\{[\w.?]*[pP]eriod\}|\blabel: [\w.]*[pP]eriod\b|>\{[\w.?]*[pP]eriod\}</;
  const texts = offenders(asStored, []).filter((file) => !/\.queries\.ts$|\/queries\.ts$|^prisma\//.test(file));
  expect(
    texts,
    "Draw <Period value={period} /> of components/period.tsx. In a text, call periodLabel or periodName of lib/base/period.ts with actor.yearStartMonth.",
  ).toEqual([]);
  for (const line of ["<PeriodText>{since.period}</PeriodText>", "{ label: head.period }"])
    expect(line).toMatch(asStored);
});

it("shows no day or moment as it is stored", () => {
  const asStored =
    />\s*\{[\w.?]*(?:[a-z]On|(?<!Look)At|\b[dD]ate|\b[dD]ay)\}\s*<|\$\{[\w.?]*(?:[a-z](?:On|At)|\b[dD]ate|\b[dD]ay)\}/;
  // Where a day is made, for SQL, and for what collects the lines of the console.
  const forPrograms = ["lib/base/time-zone.ts", "features/assess/assessment/commands.ts", "lib/audit/check.rules.ts"];
  expect(
    offenders(asStored, forPrograms),
    "Draw <Time value={day} day />, or <Time value={moment} />, of components/time.tsx. In a text, call dayText or momentText of lib/base/format.ts.",
  ).toEqual([]);
  for (const line of ["<td>{entry.dueOn}</td>", ["`by $", "{target.date}`"].join(""), "<span>\n  {updatedAt}\n</span>"])
    expect(line).toMatch(asStored);
});

it("draws without a clock", () => {
  // An event handler may: it runs once, in the browser.
  const handlers = ["features/programme/control/ui/control-grid-form.tsx"];
  const screens = sources.filter(({ file }) => file.endsWith(".tsx")).map(({ file }) => file);
  const withClock = offenders(/new Date\(\s*\)|Date\.now\(\)/, handlers).filter((file) => screens.includes(file));
  expect(withClock, "Take today as a prop; the page or its query asks todayOf(actor).").toEqual([]);
});

it("builds for tests in files that tests alone use", () => {
  const users = offenders(/from ["'](?:@\/lib\/test\/|.*\.test-support["'])/, []);
  expect(
    // Scripts run tests and measure: they build as tests do.
    users.filter((file) => !file.startsWith("scripts/")),
    "A *.test-support.ts file and lib/test are for tests. Move what the product needs, too, into a file of its own.",
  ).toEqual([]);
});

it("counts the catalogue in the catalogue's tests alone", () => {
  const criteria = [...ztmmFunctions.values()].flatMap(criteriaOf);
  const written = new RegExp(`\\b(?:toHaveLength|toHaveCount|toBe)\\((?:${ztmmFunctions.size}|${criteria.length})\\)`);
  expect(
    tests.filter(({ file, text }) => written.test(text) && !file.includes("/catalogue/")).map(({ file }) => file),
    "Take the number from the catalogue (ztmmFunctions.size), so that a new criterion breaks no test of something else.",
  ).toEqual([]);
});
