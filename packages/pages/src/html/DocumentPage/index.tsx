import type { ReactNode } from "react";

import type { PageModel } from "../../model/page.js";
import { RichText } from "../RichText.js";
import { State } from "../State.js";
import { Banner } from "./Banner.js";
import { Imprint } from "./Imprint.js";
import { SectionView } from "./SectionView.js";
import { StateBanner } from "./StateBanner.js";
import { Toc } from "./Toc.js";
import { Trail } from "./Trail.js";
import { Twins } from "./Twins.js";
import styles from "./styles.module.css";

/** A page made from the compiled catalogs. */
export function DocumentPage({ page }: { page: PageModel }): ReactNode {
  return (
    <main className={styles.page}>
      <Trail crumbs={page.trail} />
      <header className={styles.header}>
        {(page.kind ?? page.state) !== undefined && (
          <p className={styles.kind}>
            {page.kind}
            {page.state && <State state={page.state} />}{" "}
            {page.state && <span className={styles.asOf}>{page.state.asOf}</span>}
          </p>
        )}
        <h1>{page.title}</h1>
        {page.other && (
          <p className={styles.other} lang={page.other.lang}>
            {page.other.text}
          </p>
        )}
      </header>
      {page.state && <StateBanner state={page.state} />}
      {page.banner && <Banner banner={page.banner} />}
      {page.lead?.map((line, index) => (
        <p className={styles.lead} key={index}>
          <RichText line={line} />
        </p>
      ))}
      <Toc sections={page.sections} />
      {page.sections.map((section) => (
        <SectionView key={section.id} section={section} />
      ))}
      {page.twins && <Twins twins={page.twins} />}
      <Imprint page={page} />
    </main>
  );
}
