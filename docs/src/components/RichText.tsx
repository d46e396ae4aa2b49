import { Fragment } from "react";
import type { ReactNode } from "react";

import type { Inline, Rich, Span } from "../model/page";
import styles from "./RichText.module.css";
import { SiteLink } from "./SiteLink";

/** One line of text, links and labels. */
export function RichText({ line }: { line: Rich }): ReactNode {
  return line.map((piece, index) => <Fragment key={index}>{render(piece)}</Fragment>);
}

function render(piece: Inline): ReactNode {
  if (typeof piece === "string") return piece;
  const { text, href, lang } = piece;
  const content = piece.code ? <code className={styles.code}>{text}</code> : text;
  if (href !== undefined) {
    return (
      <SiteLink href={href} {...(lang && { lang })}>
        {content}
      </SiteLink>
    );
  }
  const className = classOf(piece);
  if (className === undefined && lang === undefined) return content;
  return (
    <span className={className} lang={lang}>
      {content}
    </span>
  );
}

function classOf({ tag, muted }: Span): string | undefined {
  if (tag) return styles.tag;
  return muted ? styles.muted : undefined;
}
