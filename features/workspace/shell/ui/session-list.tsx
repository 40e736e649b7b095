import { Button } from "@/components/button";
import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { SignOutForm } from "@/features/assess/queue/ui/sign-out-form";
import { signOutEverywhereAction } from "@/features/organization/account/actions";
import { describeUserAgent } from "@/features/organization/account/ui/user-agent-text";

export interface SessionListProps {
  readonly userId: string;
  readonly sessions: readonly {
    readonly id: string;
    readonly createdAt: Date;
    readonly lastSeenAt: Date;
    readonly address: string | null;
    readonly userAgent: string | null;
  }[];
  readonly currentId: string;
  readonly className?: string | undefined;
}

/** Where one is signed in, and the way to end all of it. */
export function SessionList({ userId, sessions, currentId, className }: SessionListProps) {
  return (
    <Card
      title="Where you are signed in"
      className={className}
      actions={
        <SignOutForm userId={userId} action={signOutEverywhereAction}>
          <Button type="submit" size="small" variant="danger">
            Sign out everywhere
          </Button>
        </SignOutForm>
      }
    >
      <Table caption="Open sessions" phone="stack">
        <thead>
          <tr>
            <Th>Browser</Th>
            <Th>Address</Th>
            <Th>Signed in</Th>
            <Th>Last used</Th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <Th scope="row">
                <span>
                  {describeUserAgent(session.userAgent)}{" "}
                  {session.id === currentId ? <Chip tone="accent">this one</Chip> : null}
                </span>
              </Th>
              <Td label="Address">{session.address ?? "unknown"}</Td>
              <Td label="Signed in">
                <Time value={session.createdAt.toISOString()} />
              </Td>
              <Td label="Last used">
                <Time value={session.lastSeenAt.toISOString()} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="quiet mt-2">
        A session ends after an hour without use, and after twelve hours in all. Signing out everywhere also revokes
        your tokens, invitations and password links.
      </p>
    </Card>
  );
}
