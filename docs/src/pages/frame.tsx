import { frameWords } from "@mulu/pages/frame";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";

/**
 * The frame of every page: head, header, footer. It is built once per language; `@mulu/pages` writes each page into a
 * copy of it, where these words stand.
 */
export default function Frame(): ReactNode {
  return (
    <Layout title={frameWords.title} description={frameWords.description}>
      <main>{frameWords.main}</main>
    </Layout>
  );
}
