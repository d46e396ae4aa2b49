import type { ReactNode } from "react";

import type { FindingView } from "../../model/page.js";
import { RichText } from "../RichText.js";
import { SiteLink } from "../SiteLink.js";
import styles from "./Findings.module.css";

/** What the rules say, each with its verdict in words. */
export function Findings({ findings }: { findings: readonly FindingView[] }): ReactNode {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding, index) => (
        <li key={index} data-tone={finding.tone}>
          <p className={styles.head}>
            <span className={styles.verdict}>{finding.verdict}</span>{" "}
            {finding.tone === "error" || finding.tone === "warning" ? <span>{finding.severity}</span> : null}{" "}
            {finding.href === undefined ? (
              <span>{finding.code}</span>
            ) : (
              <SiteLink href={finding.href}>
                {finding.code === finding.title ? finding.code : `${finding.code} ${finding.title}`}
              </SiteLink>
            )}
          </p>
          {finding.subject && (
            <p>
              <RichText line={[finding.subject]} />
            </p>
          )}
          <p>{finding.message}</p>
          {finding.accepted && <p>{finding.accepted}</p>}
          {finding.hint && <p className={styles.hint}>{finding.hint}</p>}
        </li>
      ))}
    </ul>
  );
}
