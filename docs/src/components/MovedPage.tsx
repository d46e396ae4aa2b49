import Head from "@docusaurus/Head";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";

import type { MovedModel } from "@mulu/pages";
import styles from "./DocumentPage/styles.module.css";
import { RichText } from "./RichText";

/** What stands at an old address. It forwards only where there is a single successor. */
export default function MovedPage({ page }: { page: MovedModel }): ReactNode {
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <Layout title={page.title}>
      <Head>
        <meta name="robots" content="noindex" />
        {page.forward !== undefined && <meta httpEquiv="refresh" content={`3; url=${withBaseUrl(page.forward)}`} />}
        {page.forward !== undefined && <link rel="canonical" href={withBaseUrl(page.forward)} />}
      </Head>
      <main className={styles.page}>
        <h1>{page.heading}</h1>
        <ul className={styles.items}>
          {page.targets.map((target) => (
            <li key={target.href}>
              <RichText line={[target]} />
            </li>
          ))}
        </ul>
        {page.lines.map((line, index) => (
          <p key={index}>
            <RichText line={line} />
          </p>
        ))}
      </main>
    </Layout>
  );
}
