-- What schema.prisma cannot say: changes are told to every server process on the channel "tenet" (decision 0010).
-- NOTIFY belongs to the transaction: it is sent when that commits, and not at all when it does not. Equal messages of one
-- transaction are sent once. \x3B stands for a semicolon, see the first migration.

-- Of one statement that stores many functions of an assessment (carrying forward) one message is sent for all of them.
CREATE FUNCTION tell_saved() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  PERFORM pg_notify(''tenet'', CASE
    WHEN s."together" > 8 THEN
      json_build_object(''kind'', ''changed'', ''organizationId'', s."organizationId", ''assessmentId'', s."assessmentId")
    ELSE
      json_build_object(''kind'', ''saved'', ''organizationId'', s."organizationId", ''assessmentId'', s."assessmentId",
        ''functionKey'', s."functionKey", ''version'', s."version")
    END::text)
  FROM (
    SELECT stored.*, count(*) OVER (PARTITION BY "organizationId", "assessmentId") AS "together" FROM stored
  ) AS s\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER function_answer_inserted AFTER INSERT ON "FunctionAnswer"
  REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION tell_saved();
CREATE TRIGGER function_answer_updated AFTER UPDATE ON "FunctionAnswer"
  REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION tell_saved();

-- Whose rights have changed: the user in the column that the trigger names.
CREATE FUNCTION tell_access() RETURNS trigger LANGUAGE plpgsql AS E'BEGIN
  PERFORM pg_notify(''tenet'', json_build_object(''kind'', ''access'',
    ''userId'', COALESCE(to_jsonb(OLD), to_jsonb(NEW)) ->> TG_ARGV[0])::text)\x3B
  RETURN NULL\x3B
END';
CREATE TRIGGER session_ended AFTER UPDATE OF "endedAt" ON "Session"
  FOR EACH ROW WHEN (OLD."endedAt" IS NULL AND NEW."endedAt" IS NOT NULL) EXECUTE FUNCTION tell_access('userId');
CREATE TRIGGER session_deleted AFTER DELETE ON "Session"
  FOR EACH ROW WHEN (OLD."endedAt" IS NULL) EXECUTE FUNCTION tell_access('userId');
CREATE TRIGGER membership_changed AFTER UPDATE OF "role", "disabledAt" ON "Membership"
  FOR EACH ROW WHEN (OLD."role" IS DISTINCT FROM NEW."role" OR OLD."disabledAt" IS DISTINCT FROM NEW."disabledAt")
  EXECUTE FUNCTION tell_access('userId');
CREATE TRIGGER membership_deleted AFTER DELETE ON "Membership"
  FOR EACH ROW EXECUTE FUNCTION tell_access('userId');
CREATE TRIGGER member_scope_changed AFTER INSERT OR UPDATE OR DELETE ON "MemberScope"
  FOR EACH ROW EXECUTE FUNCTION tell_access('userId');
CREATE TRIGGER api_token_revoked AFTER UPDATE OF "revokedAt" ON "ApiToken"
  FOR EACH ROW WHEN (OLD."revokedAt" IS NULL AND NEW."revokedAt" IS NOT NULL) EXECUTE FUNCTION tell_access('createdById');
CREATE TRIGGER api_token_deleted AFTER DELETE ON "ApiToken"
  FOR EACH ROW EXECUTE FUNCTION tell_access('createdById');
