import { getDriver, getDriverCsv, listDrivers, listTenets } from "@/lib/driver/queries";
import {
  exportDriverOperation,
  listDriversOperation,
  listTenetsOperation,
  readDriverOperation,
} from "../contract/drivers";
import { organizationEndpoint } from "../endpoint";

export const listTenetsEndpoint = organizationEndpoint(listTenetsOperation, async ({ actor, query }) => ({
  body: (await listTenets(actor, query)).list,
}));

export const listDriversEndpoint = organizationEndpoint(listDriversOperation, async ({ actor, query }) => ({
  body: (await listDrivers(actor, query)).list,
}));

export const readDriverEndpoint = organizationEndpoint(readDriverOperation, async ({ actor, params, query }) => ({
  body: (await getDriver(actor, params.key, query)).driver,
}));

export const exportDriverEndpoint = organizationEndpoint(exportDriverOperation, async ({ actor, params, query }) => ({
  body: await getDriverCsv(actor, params.key, query),
}));
