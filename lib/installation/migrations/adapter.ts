// What @prisma/adapter-pg 7.10 lacks for migrations.
import { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";
import pg from "pg";

const CHAR = 18;
const UUID = 2950;

/**
 * Reading a database's schema touches catalogue columns of PostgreSQL's type "char", which the adapter does not know.
 * They pass it under the type uuid, which no catalogue column has, and get their own type back in `withCharacters`.
 */
class CatalogueClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const connection: unknown = Reflect.get(this, "connection");
    if (!(connection instanceof EventEmitter)) throw new Error("pg.Client has no connection to listen to any more");
    connection.prependListener("rowDescription", (message: { fields: { dataTypeID: number }[] }) => {
      for (const field of message.fields) if (field.dataTypeID === CHAR) field.dataTypeID = UUID;
    });
  }
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/**
 * The adapter cuts scripts at every semicolon, also inside the body of a function. Sent as a whole, PostgreSQL finds the
 * statements itself and runs them as one transaction.
 */
function withWholeScripts(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      const { code = "", severity = "ERROR", message, detail, column, hint } = error;
      throw new DriverAdapterError({ kind: "postgres", code, severity, message, detail, column, hint });
    }
  };
  return adapter;
}

function withCharacters(adapter: Adapter): Adapter {
  const original = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await original(query);
    const columnTypes = result.columnTypes.map((type) =>
      type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return adapter;
}

export class MigrationAdapter extends PrismaPg {
  constructor(config: pg.PoolConfig) {
    // Idle connections end at once: the engine drops its shadow database without closing them.
    super({ ...config, Client: CatalogueClient, idleTimeoutMillis: 1 });
  }

  override async connect(): Promise<Adapter> {
    return withWholeScripts(await super.connect());
  }

  override async connectToShadowDb(): Promise<Adapter> {
    return withCharacters(withWholeScripts(await super.connectToShadowDb()));
  }
}
