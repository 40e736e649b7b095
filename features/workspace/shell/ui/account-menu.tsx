import { MenuHeading, MenuItem, MenuLink, MenuSeparator } from "@/components/menu";
import type { Theme } from "@/components/theme";
import { ThemeSwitch } from "@/components/theme-switch";
import { SignOutForm } from "@/features/assess/queue/ui/sign-out-form";
import { signOutAction } from "@/features/organization/account/actions";
import { setThemeAction } from "@/features/organization/account/ui/theme-action";

export interface AccountMenuProps {
  readonly userId: string;
  readonly email: string;
  readonly accountHref: string;
  readonly theme: Theme;
}

/** What belongs to the person, not to the organisation. */
export function AccountMenu({ userId, email, accountHref, theme }: AccountMenuProps) {
  return (
    <>
      <MenuHeading>{email}</MenuHeading>
      <MenuLink href={accountHref}>Account: password, sessions, keys</MenuLink>
      <MenuSeparator />
      <div className="px-2.5 py-1">
        <ThemeSwitch value={theme} action={setThemeAction} />
      </div>
      <MenuSeparator />
      <SignOutForm id="sign-out" userId={userId} action={signOutAction}>
        <MenuItem type="submit">Sign out</MenuItem>
      </SignOutForm>
    </>
  );
}
