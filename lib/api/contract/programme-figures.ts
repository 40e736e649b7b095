import { onRampAdviceSchema } from "@/lib/on-ramp/schema";
import { rollOutFiguresSchema } from "@/lib/roll-out/schema";
import { teamFiguresSchema } from "@/lib/team/schema";
import { defineOperation } from "./operation";

export const readRollOutFiguresOperation = defineOperation({
  id: "readRollOutFigures",
  method: "GET",
  path: "/api/v1/o/{organization}/programme/roll-outs",
  tag: "Programme",
  summary: "Read how far the enforcement roll-outs are",
  description:
    "How many resources are under each mode, now and over time, from the histories of the roll-outs that are seen, and which steps come next.",
  access: "programme.read",
  result: {
    status: 200,
    description: "The figures.",
    schema: rollOutFiguresSchema,
    example: {
      asOf: "2026-11-22",
      policies: { draft: 0, monitoring: 1, enforcing: 1, rolled_back: 0 },
      resources: { draft: 0, monitoring: 40, enforcing: 1200, rolled_back: 0 },
      points: [
        { on: "2026-03-01", resources: { draft: 0, monitoring: 1200, enforcing: 0, rolled_back: 0 } },
        { on: "2026-04-15", resources: { draft: 0, monitoring: 40, enforcing: 1200, rolled_back: 0 } },
        { on: "2026-11-22", resources: { draft: 0, monitoring: 40, enforcing: 1200, rolled_back: 0 } },
      ],
      next: [
        {
          id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
          name: "Managed devices for finance",
          status: "monitoring",
          dueOn: "2026-12-15",
          isOverdue: false,
          windowEndsOn: "2026-12-01",
        },
      ],
    },
  },
});

export const readTeamFiguresOperation = defineOperation({
  id: "readTeamFigures",
  method: "GET",
  path: "/api/v1/o/{organization}/programme/team",
  tag: "Programme",
  summary: "Read who answers for what",
  description:
    "The responsibilities of the six team roles per pillar, who fills them, and how many have nobody: whoever has no access any more fills none.",
  access: "programme.read",
  result: {
    status: 200,
    description: "The responsibilities.",
    schema: teamFiguresSchema,
    example: {
      total: 2,
      unowned: 1,
      roles: [
        {
          key: "network",
          name: "Network security",
          responsibilities: [
            {
              role: "network",
              pillar: "devices",
              text: "Keeps devices that fail the posture check away from internal networks.",
              holders: [],
              closedHolders: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e12", name: "Robin Sample" }],
            },
            {
              role: "network",
              pillar: "networks",
              text: "Operates segmentation, encrypted traffic, remote access and traffic analysis.",
              holders: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", name: "Kim Sample" }],
              closedHolders: [],
            },
          ],
        },
      ],
    },
  },
});

export const readOnRampAdviceOperation = defineOperation({
  id: "readOnRampAdvice",
  method: "GET",
  path: "/api/v1/o/{organization}/programme/on-ramps",
  tag: "Programme",
  summary: "Read which on-ramp suits",
  description:
    "The on-ramp where the organisation is strongest already, from this quarter's figures. While answers are open, a figure is a range: where ranges overlap, the recommendation stays open and says why.",
  access: "programme.read",
  result: {
    status: 200,
    description: "The recommendation, and what is pursued.",
    schema: onRampAdviceSchema,
    example: {
      recommendation: {
        state: "clear",
        onRamps: ["identity"],
        reason:
          "You are strongest in identity: whatever the open answers turn out to be, neither network nor data overtakes it.",
        period: "2026-Q4",
        figures: [
          {
            onRamp: "identity",
            name: "Identity",
            pillar: "identity",
            standing: "assessed",
            score: 2.5,
            possible: 2.75,
          },
          { onRamp: "network", name: "Network", pillar: "networks", standing: "assessed", score: 1.5, possible: 2 },
          { onRamp: "data", name: "Data", pillar: "data", standing: "assessed", score: 1.25, possible: 1.25 },
        ],
      },
      pursued: ["identity"],
      warning: null,
    },
  },
});
