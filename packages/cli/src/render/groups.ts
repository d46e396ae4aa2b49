import type { Finding, Text } from "@mulu/schema";

/** What of a finding is the same in others: its field, its value, and what is said without the name of the thing. */
export interface Sameness {
  /** Path of the field without places in lists; a column of a table. */
  field: string;
  /** The value at fault, as far as it is known. */
  value?: unknown;
  message: Text;
  hint?: Text;
}

/** Findings of one rule about one field with one value, in the order in which they were given. */
export interface Group extends Sameness {
  findings: readonly [Finding, ...Finding[]];
  /** The hints differ: the one given is that of the first place. */
  hintsDiffer?: true;
}

/** More than this many alike are said once. */
const fewest = 3;

/** How many places a group names. */
export const placesNamed = 3;

const isSaidOnce = ({ findings }: Group): boolean => findings.length > fewest;

/**
 * Groups findings that are alike: by rule, verdict, field, value and what is said. Each finding is in one group; groups
 * stand in the order of their first finding. Linear.
 */
export function groupAlike(findings: readonly Finding[], samenessOf: (finding: Finding) => Sameness): Group[] {
  const groups = new Map<string, Sameness & { findings: [Finding, ...Finding[]]; hintsDiffer?: true }>();
  for (const finding of findings) {
    const sameness = samenessOf(finding);
    const { rule, severity, verdict, accepted } = finding;
    const { field, value, message } = sameness;
    const key = JSON.stringify([rule, severity, verdict, accepted, field, value, message]);
    const known = groups.get(key);
    if (!known) groups.set(key, { ...sameness, findings: [finding] });
    else {
      known.findings.push(finding);
      if (known.hint?.zh !== sameness.hint?.zh) known.hintsDiffer = true;
    }
  }
  return [...groups.values()];
}

/** Findings in their order, those that are alike as one group in the place of the first. */
export function saidOnce(findings: readonly Finding[], groups: readonly Group[]): (Finding | Group)[] {
  const groupOf = new Map<Finding, Group>();
  for (const group of groups.filter(isSaidOnce)) for (const finding of group.findings) groupOf.set(finding, group);
  return findings.flatMap((finding): (Finding | Group)[] => {
    const group = groupOf.get(finding);
    if (!group) return [finding];
    return group.findings[0] === finding ? [group] : [];
  });
}

const isScalar = (value: unknown): boolean => value !== undefined && (typeof value !== "object" || value === null);

/** A group for machines. `hint` is that of all; where they differ it stands with each finding. */
export interface GroupSummary {
  rule: string;
  severity: Finding["severity"];
  verdict: Finding["verdict"];
  accepted?: Text;
  field: string;
  value?: unknown;
  count: number;
  message: Text;
  hint?: Text;
  places: { file?: string; line?: number; subject: string }[];
}

/** Groups that are said once, for machines: the findings themselves stand beside them. */
export function summarised(groups: readonly Group[]): GroupSummary[] {
  return groups.filter(isSaidOnce).map(({ findings, field, value, message, hint, hintsDiffer }) => {
    const [{ rule, severity, verdict, accepted }] = findings;
    const places = findings.slice(0, placesNamed).map(({ file, range, subject }) => ({
      ...(file === undefined ? {} : { file }),
      ...(range === undefined ? {} : { line: range.start.line }),
      subject,
    }));
    return {
      rule,
      severity,
      verdict,
      ...(accepted === undefined ? {} : { accepted }),
      field,
      ...(isScalar(value) ? { value } : {}),
      count: findings.length,
      message,
      ...(hint === undefined || hintsDiffer ? {} : { hint }),
      places,
    };
  });
}
