/** What people of the sample organisation wrote beside their answers: per function, at Traditional, Initial and later. */
type Notes = readonly [traditional: string, initial: string, later: string];

export const NOTES: Readonly<Record<string, Notes>> = {
  "identity.authentication": [
    "Half of the teams still sign in by password alone. The authenticator app comes with the next office move.",
    "Codes from an app for everybody since spring; security keys are ordered for administrators.",
    "Security keys are handed out. Two shared reception accounts are the last exception.",
  ],
  "identity.identity-stores": [
    "Four directories, kept in step by a weekly export.",
    "Single sign-on links the hosted directory with ours. Contractors still have a list of their own.",
    "The contractors' list is merged. One partner directory is left.",
  ],
  "identity.risk-assessments": [
    "Nobody scores accounts today; we look when something happens.",
    "Scored by hand every quarter with the security team's sheet.",
    "The identity provider's risk score now feeds the access rules.",
  ],
  "identity.access-management": [
    "Rights pile up when people change teams. The clean-up is planned with HR.",
    "All grants end after a year. Privileged ones end after 90 days.",
    "Administrators ask for rights per session; the help desk still has standing ones.",
  ],
  "identity.visibility-and-analytics": [
    "Sign-in logs are kept for 30 days and nobody reads them.",
    "Weekly look at failed sign-ins; service accounts were added this year.",
    "Sign-in and entitlement logs meet in one place and raise alerts by themselves.",
  ],
  "identity.automation-and-orchestration": [
    "Leavers are removed when HR sends its monthly list.",
    "Joiners and leavers follow the HR feed. External staff are still a ticket.",
    "Privileged accounts pass through the same flow, with a second pair of eyes.",
  ],
  "identity.governance": [
    "The account policy is from before the merger and nobody enforces it.",
    "New policy approved; checks run for the two largest directories.",
    "Reviewed twice a year. Exceptions expire by themselves.",
  ],
  "devices.policy-enforcement-and-compliance-monitoring": [
    "We know what we bought, not what state it is in.",
    "Laptops report patch level and disk encryption. Phones do not yet.",
    "Devices that fall behind lose access after three days.",
  ],
  "devices.asset-and-supply-chain-risk-management": [
    "The inventory is a spreadsheet, last checked at the audit.",
    "Every physical device is in the inventory; virtual machines are being added cloud by cloud.",
    "Inventory fills itself from procurement and the cloud accounts. Supplier checks follow the same template.",
  ],
  "devices.resource-access": [
    "Any device on the office network reaches everything there.",
    "The portal asks the device for its state before it lets it in.",
    "The state is verified with the management service, not just reported by the device.",
  ],
  "devices.device-threat-protection": [
    "Signatures are updated when somebody thinks of it.",
    "Protection runs on all laptops. Servers get it with the next image.",
    "One console for laptops and servers; two old appliances are outside it.",
  ],
  "devices.visibility-and-analytics": [
    "We see devices when they call the help desk.",
    "Weekly scan of the office networks. Branch networks are not covered.",
    "The scan found eleven unknown devices last quarter, all of them traced.",
  ],
  "devices.automation-and-orchestration": [
    "New laptops are set up by hand, about two hours each.",
    "Set-up is scripted; removal is still a checklist.",
    "Devices out of line are put into quarantine by the service desk within the hour.",
  ],
  "devices.governance": [
    "Purchases follow price. Security is asked afterwards.",
    "Purchase policy in force since the new framework contract.",
    "One lifecycle policy for all sites. The meeting-room screens came in last.",
  ],
  "networks.network-segmentation": [
    "One flat network per site. The redesign waits for the new switches.",
    "The critical servers sit behind their own gateway; the rest is still flat.",
    "Profiles are drawn for two thirds of the applications.",
  ],
  "networks.network-traffic-management": [
    "Rules were added over years and nobody dares to remove one.",
    "First six application profiles written. The rule base shrank by a third.",
    "Rules are adapted every month from what monitoring shows.",
  ],
  "networks.traffic-encryption": [
    "Outside traffic is encrypted. Inside, most of it is not.",
    "Internal web traffic moved to TLS. Two database links are left.",
    "Certificates renew by themselves; the last manual one ran out in May.",
  ],
  "networks.network-resilience": [
    "One line to the data centre. The second is budgeted, not ordered.",
    "Second line in service. Failover was tested once, by hand.",
    "Failover is automatic for most applications and tested each quarter.",
  ],
  "networks.visibility-and-analytics": [
    "The firewall logs are there if we need them.",
    "Alerts for known bad addresses. The cloud networks report into the same tool.",
    "Unusual traffic between segments raises a ticket. False alarms are down by half.",
  ],
  "networks.automation-and-orchestration": [
    "Changes are typed in at night, from a ticket.",
    "Cloud networks come from templates. The data centre is next.",
    "Every network change goes through review and the pipeline.",
  ],
  "networks.governance": [
    "The rule is the perimeter: inside is trusted.",
    "Policies per segment for the payment and citizen systems. The rest inherits the general one.",
    "Segment policies are checked against the running rules every night.",
  ],
  "applications.application-access": [
    "Whoever is on the network can open it; roles are set inside.",
    "Access depends on the user's group and a managed device.",
    "Location and device state count too. Access ends after eight hours.",
  ],
  "applications.application-threat-protections": [
    "A general web filter in front, nothing made for this application.",
    "The web application firewall knows our forms now.",
    "All public forms are covered. Rules come with each release.",
  ],
  "applications.accessible-applications": [
    "Reachable through the VPN only; field staff call colleagues to look things up.",
    "Opened through the access broker for two pilot teams.",
    "The VPN is no longer needed for daily work. Month-end reports still are.",
  ],
  "applications.secure-application-development-and-deployment-workflow": [
    "Releases are copied to the server by the developer on duty.",
    "Pipeline in use since the last major release. Test data is still a copy of real data.",
    "Developers cannot reach production. Emergency access is logged and reviewed.",
  ],
  "applications.application-security-testing": [
    "Tested by the supplier, we are told.",
    "Static checks in the pipeline; an outside test before each major release.",
    "Dynamic tests run every month against staging.",
  ],
  "applications.visibility-and-analytics": [
    "Users tell us when it is down.",
    "Health and error rates are watched. Security events are next.",
    "Trends across applications showed the slow login in March before users did.",
  ],
  "applications.automation-and-orchestration": [
    "Settings change when somebody complains.",
    "Settings are reviewed each quarter for security and load.",
    "Scales by itself under load. The site failover was rehearsed in autumn.",
  ],
  "applications.governance": [
    "Rules exist on paper; each team builds as it likes.",
    "Patching and dependency lists are checked by the pipeline.",
    "Policies come in three tiers. The pipeline refuses what does not fit.",
  ],
  "data.data-inventory-management": [
    "Nobody can say where all copies are.",
    "The scanner covers file shares and the two large databases.",
    "Every store is scanned. The mail archive was the last.",
  ],
  "data.data-categorization": [
    "Labels are discussed, not decided.",
    "Four labels decided. Used for new documents, old ones as they are touched.",
    "Labels are suggested by the editor and checked in the monthly sample.",
  ],
  "data.data-availability": [
    "Backup tapes go off site once a week.",
    "Replicated to the second site. The restore test took nine hours.",
    "Restore tested this quarter: 50 minutes, older years included.",
  ],
  "data.data-access": [
    "Folder rights, inherited from the old server.",
    "Rights follow groups now; folders with open rights are down to forty.",
    "The label and the device decide. Project access ends with the project.",
  ],
  "data.data-encryption": [
    "Laptop disks are encrypted, the database is not.",
    "Database and backups are encrypted. One key has no owner yet.",
    "No key lies in code any more; keys rotate every 90 days.",
  ],
  "data.visibility-and-analytics": [
    "No view of who reads what.",
    "Access attempts to the main database are logged and counted.",
    "The dashboard covers all labelled data. Bulk exports stand out at once.",
  ],
  "data.automation-and-orchestration": [
    "Nothing is deleted, to be on the safe side.",
    "Retention runs by itself for documents. Databases are cleaned by hand.",
    "Retention and encryption follow the label for most of the data.",
  ],
  "data.governance": [
    "Every team has rules of its own for its data.",
    "Department-wide data policy approved; two units have put it into practice.",
    "Shared definitions across units. Enforcement is checked in the yearly review.",
  ],
};

/** Written when a function has slipped back. */
export const SLIP_NOTES: readonly string[] = [
  "Slipped: an exception for the year-end close was never taken back.",
  "Slipped: the new site came in without it. To be brought in line by the end of next quarter.",
  "Slipped after the tool change; part of the work has to be set up again.",
  "Answered more strictly than last time: the sample check found gaps.",
  "Slipped: the person who ran this left, and the handover is not done.",
];
