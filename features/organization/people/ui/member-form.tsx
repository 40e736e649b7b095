"use client";

import { useRouter } from "next/navigation";
import { buttonClass } from "@/components/button";
import { ActionForm } from "@/components/form/action-form";
import { withDone } from "@/components/form/done";
import { FormMessage } from "@/components/form-message";
import { WayBackLink } from "@/components/shell/way-back";
import { wayBack } from "@/components/shell/ways";
import { SubmitButton } from "@/components/submit-button";
import { ACCESS_CLOSED } from "@/features/organization/people/rules";
import type { MemberDto } from "@/features/organization/people/schema";
import type { FormAction } from "@/lib/form/result";
import { type RoleChoices, RoleFields } from "./role-fields";
import { ROLE_LABELS } from "./role-text";
import { describeScopes, scopeValue } from "./scope-text";

export interface MemberFormProps extends RoleChoices {
  readonly action: FormAction<MemberDto>;
  readonly member: MemberDto;
  readonly listHref: string;
}

const LABELS = { role: "Role", scopes: "Units and pillars" };

/** Changes role and assignments of somebody. */
export function MemberForm({ action, member, listHref, ...choices }: MemberFormProps) {
  const router = useRouter();
  const unitNames = new Map(choices.units.map((unit) => [unit.id, unit.name]));
  const pillarNames = new Map(choices.pillars.map((pillar) => [pillar.key, pillar.name]));
  return (
    <ActionForm
      action={action}
      labels={LABELS}
      doneText="The change is saved."
      onSuccess={(saved) => router.replace(withDone(wayBack(listHref), "saved", `${saved.userId}.${saved.version}`))}
    >
      {({ result, errors, typed }) => {
        const current = result && !result.ok && result.code === "stale" ? (result.current as MemberDto) : null;
        const scopes = current ? describeScopes(current.scopes, unitNames, pillarNames) : [];
        return (
          <>
            {current ? (
              <FormMessage tone="info" title="What is stored now">
                <p>
                  {ROLE_LABELS[current.role]}
                  {scopes.length > 0 ? `, ${scopes.join("; ")}` : ""}
                  {current.disabled ? `, ${ACCESS_CLOSED}` : ""}. Yours is still below: save it over the stored version,
                  or load this page anew to drop it.
                </p>
              </FormMessage>
            ) : null}
            <input type="hidden" name="userId" value={member.userId} />
            <input type="hidden" name="version" value={current?.version ?? member.version} />
            <RoleFields
              {...choices}
              role={typed("role", member.role)}
              scopes={member.scopes.map(scopeValue)}
              errors={errors}
            />
            <p className="quiet">
              A lower role ends this person’s sessions and revokes their invitations and password links.
            </p>
            <div className="flex flex-wrap gap-2">
              <SubmitButton pendingLabel="Saving…">{current ? "Save mine over it" : "Save"}</SubmitButton>
              <WayBackLink className={buttonClass({})} href={listHref}>
                Cancel
              </WayBackLink>
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}
