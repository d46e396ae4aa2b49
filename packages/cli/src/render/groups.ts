import type { Finding, Said, Text } from "@mulu/schema";

/** What of a finding is the same in others: its field, its value, and what is said without the name of the thing. */
export interface Sameness {
  /** Path of the field without places in lists; a column of a table. */
  field: string;
  /** The value at fault, as far as it is known. */
  value?: unknown;
  message: Said;
  hint?: Said;
  /** What the sentence is, whatever it names; without it, findings are alike only where the sentence is the same. */
  sentence?: string;
  /** What can be said of several with this sentence: what they do not have in common is left open. */
  ofMany?: (findings: readonly Finding[]) => Pick<Sameness, "message" | "hint"> | undefined;
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

interface Growing extends Sameness {
  findings: [Finding, ...Finding[]];
  messagesDiffer?: true;
  hintsDiffer?: true;
}

/** A group as it is said: what its messages do not have in common is left open. */
function finished({ messagesDiffer, ...group }: Growing): Group {
  const said = messagesDiffer ? group.ofMany?.(group.findings) : undefined;
  if (said === undefined) return group;
  const { hintsDiffer: _, ...rest } = group;
  return { ...rest, ...said };
}

/**
 * Groups findings that are alike: by rule, verdict, field, value and sentence. Each finding is in one group; groups
 * stand in the order of their first finding. Linear.
 */
export function groupAlike(findings: readonly Finding[], samenessOf: (finding: Finding) => Sameness): Group[] {
  const groups = new Map<string, Growing>();
  for (const finding of findings) {
    const sameness = samenessOf(finding);
    const { rule, severity, verdict, accepted } = finding;
    const { field, value, message, hint, sentence = message } = sameness;
    const key = JSON.stringify([rule, severity, verdict, accepted, field, value, sentence]);
    const known = groups.get(key);
    if (known) {
      known.findings.push(finding);
      if (known.message.zh !== message.zh) known.messagesDiffer = true;
      if (known.hint?.zh !== hint?.zh) known.hintsDiffer = true;
    } else groups.set(key, { ...sameness, findings: [finding] });
  }
  return [...groups.values()].map(finished);
}

/**
 * Findings in their order, those that are alike as one group in the place of the first.
 * @param single how many alike are still said one by one
 */
export function saidOnce(
  findings: readonly Finding[],
  groups: readonly Group[],
  single: number = fewest,
): (Finding | Group)[] {
  const groupOf = new Map<Finding, Group>();
  for (const group of groups.filter((each) => each.findings.length > single))
    for (const finding of group.findings) groupOf.set(finding, group);
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
  message: Said;
  hint?: Said;
  places: { file?: string; line?: number; subject: string }[];
}

/** Groups that are said once, for machines: the findings themselves stand beside them. */
export function summarised(groups: readonly Group[]): GroupSummary[] {
  return groups
    .filter(({ findings }) => findings.length > fewest)
    .map(({ findings, field, value, message, hint, hintsDiffer }) => {
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
