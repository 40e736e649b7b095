import { standingQuerySchema } from "@/features/assess/standing/schema";
import { organizationOperation } from "@/lib/http/operation";
import { driver, driverList, tenetList } from "./answer.schema";
import { getDriver, getDriverCsv, listDrivers, listTenets } from "./queries";
import { driverQuerySchema } from "./schema";

const ALL = "/api/v1/o/{organization}/programme";

const ONE = `${ALL}/drivers/{key}` as const;

const RULE =
  "A requirement is supported as far as the functions linked to it: the lowest stage among them, and the mean. Over several units a function has the stage of its mean, weighted by criticality. Without answers it is unknown, without a linked function not linked; neither is a low stage.";

export const listTenetsOperation = organizationOperation(
  {
    id: "listTenets",
    method: "GET",
    path: `${ALL}/tenets`,
    tag: "Programme",
    summary: "Read what the answers support of principles and tenets",
    description: `The three principles, and the seven tenets of NIST SP 800-207. ${RULE} Reviewers and assessors get the figures of their units.`,
    access: "programme.read",
    query: standingQuerySchema,
    result: { status: 200, description: "Principles and tenets, each with its support.", schema: tenetList },
  },
  async ({ actor, query }) => ({
    body: (await listTenets(actor, query)).list,
  }),
);

export const listDriversOperation = organizationOperation(
  {
    id: "listDrivers",
    method: "GET",
    path: `${ALL}/drivers`,
    tag: "Programme",
    summary: "Read what the answers support of each driver",
    description: `The publications, in total and per pillar. ${RULE} Reviewers and assessors get the figures of their units.`,
    access: "programme.read",
    query: standingQuerySchema,
    result: { status: 200, description: "The drivers with their totals.", schema: driverList },
  },
  async ({ actor, query }) => ({
    body: (await listDrivers(actor, query)).list,
  }),
);

export const readDriverOperation = organizationOperation(
  {
    id: "readDriver",
    method: "GET",
    path: ONE,
    tag: "Programme",
    summary: "Read what the answers support of one driver",
    description: `Requirement by requirement, filtered by the query. ${RULE} An activity of the DoD, which NSA takes over, is supported as its capability is; EO 14028 takes over the links of OMB M-22-09.`,
    access: "programme.read",
    query: driverQuerySchema,
    result: { status: 200, description: "The driver with its requirements.", schema: driver },
  },
  async ({ actor, params, query }) => ({
    body: (await getDriver(actor, params.key, query)).driver,
  }),
);

export const exportDriverOperation = organizationOperation(
  {
    id: "exportDriver",
    method: "GET",
    path: `${ONE}/csv`,
    tag: "Programme",
    summary: "Export the requirements of a driver as CSV",
    description: "What reading the driver gives, a row per requirement. Means are empty where nothing is assessed.",
    access: "programme.read",
    query: driverQuerySchema,
    result: {
      status: 200,
      description: "The requirements, as RFC 4180 with a byte order mark.",
      schema: null,
      csv: { fileName: "driver.csv" },
      example:
        "Driver,Mapping,Period,Unit,Id,Requirement\r\nNIST SP 800-207,unofficial,2026-Q4,All units,T1,Everything is a resource\r\n",
    },
  },
  async ({ actor, params, query }) => ({
    body: await getDriverCsv(actor, params.key, query),
  }),
);
