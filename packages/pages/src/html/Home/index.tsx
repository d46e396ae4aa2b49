import type { ReactNode } from "react";

import type { HomeModel } from "../../model/page.js";
import { RichText } from "../RichText.js";
import { SearchBox } from "../Search/SearchBox.js";
import { SiteLink } from "../SiteLink.js";
import { useMessages } from "../site.js";
import { Readers } from "./Readers.js";
import styles from "./styles.module.css";

/** Home: what this is, the search, the honest state, and where each reader starts. */
export function Home({ model }: { model: HomeModel }): ReactNode {
  const messages = useMessages();
  const words = messages.pages.home;
  return (
    <main className={styles.home}>
      <header className={styles.opening}>
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
      </header>
      <SearchBox />
      <section aria-labelledby="state" className={styles.state}>
        <h2 id="state">{words.state}</h2>
        <p>{model.official}</p>
        <dl>
          {model.counts.map(({ label, count, note, href }) => (
            <div key={label}>
              <dt>
                <SiteLink href={href}>{label}</SiteLink>
              </dt>
              <dd>
                {count}
                {note && <small>{note}</small>}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <SiteLink href="/rules/">{model.findings}</SiteLink>
        </p>
        <p>
          <RichText line={model.consultations} />
        </p>
        <p>
          <SiteLink href="/coverage/">{messages.pages.coverage.link}</SiteLink>
        </p>
      </section>
      <Readers />
    </main>
  );
}
