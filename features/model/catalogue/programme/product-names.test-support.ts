/** What products are called now, by the name that an article or an older text has for them. */
export const CURRENT_NAMES: Readonly<Record<string, string>> = {
  "AppStream 2.0": "WorkSpaces Applications",
  "AWS SSO": "IAM Identity Center",
  "Azure AD": "Microsoft Entra ID",
  "Azure Active Directory": "Microsoft Entra ID",
  "Azure Information Protection": "Microsoft Purview Information Protection",
  "Azure Purview": "Microsoft Purview",
  "BeyondCorp Enterprise": "Chrome Enterprise Premium",
  "Cloud DLP": "Sensitive Data Protection",
  "DLP API": "Sensitive Data Protection",
  "Endpoint Manager": "Microsoft Intune",
  "GKE with Workload Identity": "GKE with Workload Identity Federation",
  "G Suite": "Google Workspace",
  Purview: "Microsoft Purview",
};

/** Names of an article as they are now, each once: two products may have become one. */
export const currentNames = (names: string): string =>
  [...new Set(names.split(", ").map((name) => CURRENT_NAMES[name] ?? name))].join(", ");
