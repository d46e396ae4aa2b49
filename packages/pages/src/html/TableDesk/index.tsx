import { sheetLimits } from "@mulu/spreadsheet";
import { useId } from "react";
import type { ReactNode } from "react";

import type { DeskBlock } from "../../model/page.js";
import { useMessages, useSite } from "../site.js";
import styles from "./styles.module.css";

/**
 * The desk to which a table is brought. The script of the page (client/desk.ts) hands the table to a worker, which reads
 * it in the browser; nothing is sent. Without scripts the page says so and names the commands.
 */
export function TableDesk({ desk }: { desk: DeskBlock }): ReactNode {
  const words = useMessages().desk;
  const site = useSite();
  const id = useId();
  const data = { engine: `${site.root}try/desk.js`, catalogs: `${site.root}try/catalogs/`, parts: desk.parts };
  return (
    <>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <form className={styles.desk} autoComplete="off" data-needs-script="" data-desk="">
        <Choice id={id} regions={desk.regions} />
        <div data-part="zone">
          <p>
            <span aria-hidden="true">{words.drop}</span> <span aria-hidden="true">{words.or}</span>{" "}
            <button type="button" data-act="choose">
              {words.choose}
            </button>
            <input name="file" type="file" accept=".xlsx,.csv,.yaml" multiple hidden />
          </p>
          <p data-part="small">
            {words.limits(sheetLimits.fileBytes / 1_000_000)}
            {desk.megabytes === "" ? null : ` ${words.weight(desk.megabytes)}`}
          </p>
        </div>
        <div role="status" data-part="status" />
        <div data-part="results" />
        <script
          type="application/json"
          dangerouslySetInnerHTML={{
            __html: JSON.stringify({ ...data, regions: desk.regions.map(compact) }).replaceAll("<", "\\u003c"),
          }}
        />
      </form>
    </>
  );
}

/** What the table is of, and how it is taken. */
function Choice({ id, regions }: { id: string; regions: DeskBlock["regions"] }): ReactNode {
  const words = useMessages().desk;
  const [first] = regions;
  return (
    <div data-part="choice">
      <p>
        <label htmlFor={`${id}-region`}>{words.region}</label>
        <select id={`${id}-region`} name="region">
          {regions.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <p data-part="into">
        <label htmlFor={`${id}-into`}>{words.into}</label>
        <select id={`${id}-into`} name="into">
          {(first?.editions ?? []).map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-verified`}>{words.verified}</label>
        <input id={`${id}-verified`} name="verified" type="date" required />
      </p>
      <p data-part="update">
        <input id={`${id}-update`} name="update" type="checkbox" defaultChecked />
        <label htmlFor={`${id}-update`}>{words.update}</label>
      </p>
    </div>
  );
}

/** A region in few characters: there are hundreds of editions. */
const compact = ({
  code,
  editions,
}: DeskBlock["regions"][number]): readonly [string, readonly (readonly [string, string])[]] => [
  code,
  editions.map(({ id, title }) => [id, title]),
];
