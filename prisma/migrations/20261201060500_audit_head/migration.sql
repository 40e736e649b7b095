-- What schema.prisma cannot say.

-- The head of a chain moves on by one event at a time, and to an event that is there. A trigger AFTER the row sees the event
-- that the same statement appends. \x3B stands for a semicolon, at which the engine splits scripts.
CREATE FUNCTION refuse_audit_head_change() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  IF TG_OP = ''UPDATE'' THEN
    IF NEW."organizationId" = OLD."organizationId" AND NEW."sequence" = OLD."sequence" + 1 AND EXISTS (
      SELECT FROM "AuditEvent" e
      WHERE e."organizationId" = NEW."organizationId" AND e."sequence" = NEW."sequence"
        AND e."hash" = NEW."hash" AND e."previousHash" = OLD."hash"
    ) THEN
      RETURN NULL\x3B
    END IF\x3B
  END IF\x3B
  RAISE EXCEPTION ''the head of the audit log follows its newest event: % refused'', TG_OP
    USING ERRCODE = ''insufficient_privilege''\x3B
END';
CREATE TRIGGER audit_head_follows AFTER UPDATE OR DELETE ON "AuditHead"
  FOR EACH ROW EXECUTE FUNCTION refuse_audit_head_change();
CREATE TRIGGER audit_head_kept BEFORE TRUNCATE ON "AuditHead"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_head_change();
ALTER TABLE "AuditHead" ENABLE ALWAYS TRIGGER audit_head_follows;
ALTER TABLE "AuditHead" ENABLE ALWAYS TRIGGER audit_head_kept;
