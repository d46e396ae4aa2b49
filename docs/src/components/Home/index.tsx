import Layout from "@theme/Layout";
import type { ReactNode } from "react";

import type { HomeModel } from "@mulu/pages";
import { SearchBox } from "../Search/SearchBox";
import { SiteLink } from "../SiteLink";
import { useMessages } from "../useMessages";
import { Readers } from "./Readers";
import styles from "./styles.module.css";

/** Home: what this is, the search, the honest state, and where each reader starts. */
export default function Home({ model }: { model: HomeModel }): ReactNode {
  const messages = useMessages();
  const words = messages.pages.home;
  return (
    <Layout description={messages.site.tagline}>
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
            <SiteLink href="/coverage/">{messages.pages.coverage.link}</SiteLink>
          </p>
        </section>
        <Readers />
      </main>
    </Layout>
  );
}
