import { organizationOperation } from "@/lib/http/operation";
import { getTeamFigures } from "./queries";
import { teamFiguresSchema } from "./schema";

export const readTeamFiguresOperation = organizationOperation(
  {
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
                name: "Isolation of failing devices",
                text: "Keeps devices that fail the posture check away from internal networks.",
                holders: [],
                closedHolders: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e12", name: "Robin Sample" }],
              },
              {
                role: "network",
                pillar: "networks",
                name: "Segmentation and traffic operations",
                text: "Operates segmentation, encrypted traffic, remote access and traffic analysis.",
                holders: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", name: "Kim Sample" }],
                closedHolders: [],
              },
            ],
          },
        ],
      },
    },
  },
  async ({ actor }) => ({
    body: await getTeamFigures(actor),
  }),
);
