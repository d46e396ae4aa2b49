import type { ReactNode } from "react";

import type { Block, LineView } from "../../model/page.js";
import { RichText } from "../RichText.js";
import { Facts } from "./Facts.js";
import styles from "./Lines.module.css";

interface LinesProps {
  lines: readonly LineView[];
  /** Renders what changes, which is a block like any other. */
  render: (block: Block) => ReactNode;
}

/** A proposal line by line; each has an address of its own and a way to comment on it. */
export function Lines({ lines, render }: LinesProps): ReactNode {
  return lines.map(({ id, heading, what, facts, changes, comment }) => (
    <article key={id} id={id} aria-labelledby={`${id}-title`} className={styles.line}>
      <h3 id={`${id}-title`}>
        <RichText line={heading} />
      </h3>
      <p>
        <RichText line={what} />
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
      {changes && render(changes)}
      <p className={styles.comment}>
        <RichText line={comment} />
      </p>
    </article>
  ));
}
