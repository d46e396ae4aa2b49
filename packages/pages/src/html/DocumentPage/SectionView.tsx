import type { ReactNode } from "react";

import type { Block, Section } from "../../model/page.js";
import { Browser } from "../Browser/index.js";
import { RichText } from "../RichText.js";
import { TableDesk } from "../TableDesk/index.js";
import { PageList } from "../PageList.js";
import { TryRule } from "../TryRule/index.js";
import { DataTable } from "./DataTable.js";
import { DayChoice } from "./DayChoice.js";
import { Facts } from "./Facts.js";
import { Findings } from "./Findings.js";
import { Lines } from "./Lines.js";
import { ReceiptForm } from "./ReceiptForm.js";
import { Steps } from "./Steps.js";
import styles from "./styles.module.css";
import { Windows } from "./Windows.js";

export function SectionView({ section }: { section: Section }): ReactNode {
  return (
    <section aria-labelledby={section.id} className={styles.section}>
      <h2 id={section.id}>{section.heading}</h2>
      {section.blocks.map((block, index) => (
        <BlockView key={index} block={block} heading={section.heading} />
      ))}
    </section>
  );
}

function BlockView({ block, heading }: { block: Block; heading: string }): ReactNode {
  switch (block.type) {
    case "facts":
      return <Facts facts={block.facts} />;
    case "text":
      return block.lines.map((line, index) => (
        <p key={index}>
          <RichText line={line} />
        </p>
      ));
    case "items":
      return (
        <ul className={styles.items}>
          {block.items.map((line, index) => (
            <li key={index}>
              <RichText line={line} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return (
        <DataTable
          caption={block.caption}
          columns={block.columns}
          rows={block.rows}
          quiet={block.caption === heading}
        />
      );
    case "code":
      return block.isLetter ? (
        <Letter label={block.label} text={block.text} />
      ) : (
        <CodeExample label={block.label} text={block.text} />
      );
    case "findings":
      return <Findings findings={block.findings} />;
    case "try":
      return <TryRule trial={block.trial} />;
    case "browser":
      return <Browser list={block} />;
    case "day":
      return <DayChoice choice={block} />;
    case "windows":
      return <Windows windows={block.windows} />;
    case "steps":
      return <Steps steps={block.steps} />;
    case "lines":
      return <Lines lines={block.lines} render={(each) => <BlockView block={each} heading="" />} />;
    case "desk":
      return <TableDesk desk={block} />;
    case "receipt":
      return <ReceiptForm />;
    case "pages":
      return <PageList pages={block} />;
  }
}

/** A file of an example; it scrolls within itself, and the keyboard reaches it. */
function CodeExample({ label, text }: { label: string; text: string }): ReactNode {
  return (
    <figure className={styles.example}>
      <figcaption>
        <code>{label}</code>
      </figcaption>
      <pre tabIndex={0} aria-label={label}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}

/** A text to be copied or printed: its lines break where the page ends, so that nothing of it is out of sight. */
function Letter({ label, text }: { label: string; text: string }): ReactNode {
  return (
    <figure className={styles.letter}>
      <figcaption>{label}</figcaption>
      <pre>{text}</pre>
    </figure>
  );
}
