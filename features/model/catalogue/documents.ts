/**
 * What the catalogue cites: who published it, its title, when it was issued (a year, month or day) and its address. The
 * one place of these facts. A date that the publication does not show stays null.
 */
export const DOCUMENTS = {
  "CISA ZTMM v2.0": {
    publisher: "CISA",
    title: "Zero Trust Maturity Model, Version 2.0",
    issued: "2023-04",
    url: "https://www.cisa.gov/sites/default/files/2023-04/zero_trust_maturity_model_v2_508.pdf",
  },
  architecture: {
    publisher: "Wiz",
    title: "What is zero trust architecture?",
    issued: null,
    url: "https://www.wiz.io/academy/zero-trust-architecture",
  },
  checklist: {
    publisher: "Wiz",
    title: "Zero Trust Security: Checklist to Implement, Tools to Use, and Key Challenges",
    issued: null,
    url: "https://www.wiz.io/academy/how-to-implement-zero-trust",
  },
  cloud: {
    publisher: "Wiz",
    title: "Zero trust in the cloud",
    issued: null,
    url: "https://www.wiz.io/academy/zero-trust",
  },
  "eo-14028": {
    publisher: "President of the United States",
    title: "Improving the Nation’s Cybersecurity (Executive Order 14028)",
    issued: "2021-05-12",
    url: "https://www.federalregister.gov/documents/2021/05/17/2021-10460/improving-the-nations-cybersecurity",
  },
  "m-22-09": {
    publisher: "Office of Management and Budget (OMB)",
    title: "Moving the U.S. Government Toward Zero Trust Cybersecurity Principles (M-22-09)",
    issued: "2022-01-26",
    url: "https://www.whitehouse.gov/wp-content/uploads/2022/01/M-22-09.pdf",
  },
  "dod-strategy": {
    publisher: "United States Department of Defense (DoD)",
    title: "DoD Zero Trust Strategy",
    issued: "2022-10-21",
    url: "https://dodcio.defense.gov/Portals/0/Documents/Library/DoD-ZTStrategy.pdf",
  },
  "dod-roadmap": {
    publisher: "United States Department of Defense (DoD)",
    title: "Department of Defense Zero Trust Capabilities and Activities",
    issued: "2025",
    url: "https://dodcio.defense.gov/Portals/0/Documents/Library/ZT-CapabilitiesActivities.pdf",
  },
  "nsa-zig": {
    publisher: "National Security Agency (NSA)",
    title: "Zero Trust Implementation Guideline Primer",
    issued: "2026-01",
    url: "https://media.defense.gov/2026/Jan/08/2003852320/-1/-1/0/CTR_ZERO_TRUST_IMPLEMENTATION_GUIDELINE_PRIMER.PDF",
  },
  "cisa-microsegmentation": {
    publisher: "CISA",
    title: "Microsegmentation in Zero Trust, Part One: Introduction and Planning",
    issued: "2025-07-29",
    url: "https://www.cisa.gov/resources-tools/resources/microsegmentation-zero-trust-part-one-introduction-and-planning",
  },
  "sp-800-207": {
    publisher: "NIST",
    title: "Zero Trust Architecture (SP 800-207)",
    issued: "2020-08",
    url: "https://doi.org/10.6028/NIST.SP.800-207",
  },
  "sp-1800-35": {
    publisher: "NIST",
    title: "Implementing a Zero Trust Architecture (SP 1800-35)",
    issued: "2025-06",
    url: "https://csrc.nist.gov/pubs/sp/1800/35/final",
  },
  "csf-2.0": {
    publisher: "NIST",
    title: "The NIST Cybersecurity Framework (CSF) 2.0 (CSWP 29)",
    issued: "2024-02-26",
    url: "https://csrc.nist.gov/pubs/cswp/29/the-nist-cybersecurity-framework-csf-20/final",
  },
  "sp-800-53": {
    publisher: "NIST",
    title: "Security and Privacy Controls for Information Systems and Organizations (SP 800-53 Rev. 5)",
    issued: "2020-09",
    url: "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
  },
  tenet: { publisher: "Tenet", title: "Tenet’s own", issued: null, url: null },
} as const satisfies Readonly<Record<string, CitedDocument>>;

export type CitedDocument = {
  readonly publisher: string;
  readonly title: string;
  /** ISO 8601: a year, a month or a day. */
  readonly issued: string | null;
  /** Null: not published apart from Tenet. */
  readonly url: string | null;
};

export type DocumentKey = keyof typeof DOCUMENTS;

export const DOCUMENT_KEYS = Object.keys(DOCUMENTS) as DocumentKey[];
