import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { teamRegister } from "@/features/programme/team/register";
import { teamFigures } from "@/features/programme/team/rules";
import { buildEntryOf } from "@/lib/test/register-entries";
import { ResponsibilityList } from "./responsibility-list";
import { TeamAside } from "./team-aside";

const own = programme.team.find(({ key }) => key === "network")?.responsibilities ?? [];
const texts = programme.team.flatMap(({ responsibilities }) => responsibilities.map(({ text }) => text));
const names = programme.team.flatMap(({ responsibilities }) => responsibilities.map(({ name }) => name));

describe("responsibilities of the team", () => {
  it("are listed whoever has them, and said to be Tenet's own", () => {
    const entry = buildEntryOf(teamRegister, {
      subject: "network",
      status: "filled",
      fields: { person: "Noor Vale", pillars: ["networks", "devices"] },
    });
    const { roles } = teamFigures([entry]);
    const shown = renderToStaticMarkup(<ResponsibilityList roles={roles} marksUnowned renderAction={() => null} />);
    expect([...names, ...texts].filter((text) => !shown.includes(text))).toEqual([]);
    expect(shown.match(/Nobody/g)).toHaveLength(texts.length - own.length);
    expect(shown.match(/Tenet’s own: the description and the responsibilities/g)).toHaveLength(1);
  });

  it("say who filled them whose access is closed since", () => {
    const entry = buildEntryOf(teamRegister, {
      subject: "network",
      status: "filled",
      ownerName: "Kim",
      isOwnerClosed: true,
      fields: { pillars: ["networks"] },
    });
    const { roles } = teamFigures([entry]);
    const shown = renderToStaticMarkup(<ResponsibilityList roles={roles} marksUnowned renderAction={() => null} />);
    expect(shown.match(/Nobody/g)).toHaveLength(texts.length);
    expect(shown.match(/Was filled by Kim \(access closed\)\./g)).toHaveLength(1);
  });

  it("stand beside an entry of their role, with what is not this entry's", () => {
    const entry = buildEntryOf(teamRegister, { subject: "network", fields: { pillars: ["networks"] } });
    const shown = renderToStaticMarkup(<TeamAside entry={entry} />);
    expect(own.filter(({ name, text }) => !shown.includes(name) || !shown.includes(text))).toEqual([]);
    expect(shown.match(/not this entry’s/g)).toHaveLength(1);
  });
});
