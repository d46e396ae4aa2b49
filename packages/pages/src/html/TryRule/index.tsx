import { useId } from "react";
import type { ReactNode } from "react";

import type { FindingView, Trial } from "../../model/page.js";
import { Findings } from "../DocumentPage/Findings.js";
import { addressOf, useMessages, useSite } from "../site.js";
import styles from "./styles.module.css";

/** What the script of the page fills in for each finding. */
const blank: FindingView = {
  code: " ",
  href: "/rules/",
  title: " ",
  severity: " ",
  verdict: " ",
  tone: "warning",
  message: " ",
  hint: " ",
};

/**
 * A box in which a reader tries a rule on a text of their own. The check runs in the browser (client/try.ts), in a
 * worker; nothing is sent.
 */
export function TryRule({ trial }: { trial: Trial }): ReactNode {
  const { trying: words, pages } = useMessages();
  const site = useSite();
  const id = useId();
  const names = Object.keys(trial.files);
  const name = trial.dealing?.name ?? names[0] ?? "";
  const { severity, verdict } = pages.common;
  const data = {
    ...trial,
    name,
    engine: `${site.root}try/try.js`,
    worker: site.worker,
    rules: addressOf(site, "/rules/"),
    severity,
    verdict,
  };
  return (
    <form className={styles.box} autoComplete="off" data-needs-script="" data-try="">
      <p>{words.text}</p>
      {names.length > 1 && (
        <p>
          <label htmlFor={`${id}-name`}>{words.file}</label>
          <select id={`${id}-name`} name="file" defaultValue={name}>
            {names.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </p>
      )}
      <label htmlFor={`${id}-text`}>{words.content(name)}</label>
      <textarea id={`${id}-text`} spellCheck={false} rows={14} defaultValue={trial.files[name] ?? ""} />
      {trial.dealing && <PlaceFields id={id} place={trial.dealing} />}
      <button type="submit">{words.run}</button>
      <div role="status" />
      <template>
        <Findings findings={[blank]} />
      </template>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />
    </form>
  );
}

/** JSON that no browser takes for the end of its element. */
function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function PlaceFields({ id, place }: { id: string; place: { region: string; date: string } }): ReactNode {
  const words = useMessages().trying;
  return (
    <p>
      {(["region", "date"] as const).map((field) => (
        <span key={field}>
          <label htmlFor={`${id}-${field}`}>{words[field]}</label>{" "}
          <input id={`${id}-${field}`} name={field} defaultValue={place[field]} />
        </span>
      ))}
    </p>
  );
}
