import { Fragment } from "react";
import type { ReactNode } from "react";

import type { Inline, Rich, Span } from "../model/page.js";
import styles from "./RichText.module.css";
import { SiteLink } from "./SiteLink.js";
import { State } from "./State.js";

/** One line of text, links and labels. */
export function RichText({ line }: { line: Rich }): ReactNode {
  return line.map((piece, index) => <Fragment key={index}>{render(piece)}</Fragment>);
}

function render(piece: Inline): ReactNode {
  if (typeof piece === "string") return piece;
  const { text, href, lang, state } = piece;
  const content = piece.code ? <code className={styles.code}>{text}</code> : text;
  if (piece.redline === "inserted") return <ins className={styles.inserted}>{content}</ins>;
  if (piece.redline === "removed") return <del className={styles.removed}>{content}</del>;
  const own = piece.own === true && <br />;
  return (
    <>
      {own}
      {href === undefined ? (
        words(piece, content)
      ) : (
        <SiteLink href={href} {...(lang && { lang })}>
          {content}
        </SiteLink>
      )}
      {state && <State state={state} />}
    </>
  );
}

function words(piece: Span, content: ReactNode): ReactNode {
  const className = classOf(piece);
  if (className === undefined && piece.lang === undefined) return content;
  return (
    <>
      {className !== undefined && " "}
      <span className={className} lang={piece.lang}>
        {content}
      </span>
    </>
  );
}

function classOf({ tag, muted }: Span): string | undefined {
  if (tag) return styles.tag;
  return muted ? styles.muted : undefined;
}
