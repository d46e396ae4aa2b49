import { useId, useState } from "react";
import type { ReactNode } from "react";

import type { Trial } from "@mulu/pages";
import { Findings } from "../DocumentPage/Findings";
import { useMessages, useRoot } from "../useMessages";
import { load, viewOf } from "./engine";
import type { Outcome } from "./engine";
import styles from "./styles.module.css";

/** A box in which a reader tries a rule on a text of their own. The check runs in the browser; nothing is sent. */
export function TryRule({ trial }: { trial: Trial }): ReactNode {
  const words = useMessages().trying;
  const root = useRoot();
  const id = useId();
  const names = Object.keys(trial.files);
  const [name, setName] = useState(trial.dealing?.name ?? names[0] ?? "");
  const [files, setFiles] = useState(trial.files);
  const [place, setPlace] = useState({ region: trial.dealing?.region ?? "", date: trial.dealing?.date ?? "" });
  const [outcome, setOutcome] = useState<Outcome>({ state: "idle" });

  async function run(): Promise<void> {
    setOutcome({ state: "running" });
    try {
      const engine = await load(`${root}try/try.js`);
      setOutcome({ state: "done", ...engine.run(files, trial.dealing && { ...trial.dealing, ...place }) });
    } catch {
      setOutcome({ state: "failed" });
    }
  }

  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <p>{words.text}</p>
      {names.length > 1 && (
        <p>
          <label htmlFor={`${id}-name`}>{words.file}</label>
          <select id={`${id}-name`} value={name} onChange={({ target }) => setName(target.value)}>
            {names.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </p>
      )}
      <label htmlFor={`${id}-text`}>{words.content(name)}</label>
      <textarea
        id={`${id}-text`}
        spellCheck={false}
        rows={14}
        value={files[name] ?? ""}
        onChange={({ target }) => setFiles({ ...files, [name]: target.value })}
      />
      {trial.dealing && <PlaceFields id={id} place={place} onChange={setPlace} />}
      <button type="submit">{words.run}</button>
      <OutcomeView outcome={outcome} />
    </form>
  );
}

interface Place {
  region: string;
  date: string;
}

function PlaceFields({
  id,
  place,
  onChange,
}: {
  id: string;
  place: Place;
  onChange: (place: Place) => void;
}): ReactNode {
  const words = useMessages().trying;
  return (
    <p>
      {(["region", "date"] as const).map((field) => (
        <span key={field}>
          <label htmlFor={`${id}-${field}`}>{words[field]}</label>{" "}
          <input
            id={`${id}-${field}`}
            value={place[field]}
            onChange={({ target }) => onChange({ ...place, [field]: target.value })}
          />
        </span>
      ))}
    </p>
  );
}

/** What came of it; a screen reader is told when it changes. */
function OutcomeView({ outcome }: { outcome: Outcome }): ReactNode {
  const messages = useMessages();
  const words = messages.trying;
  return (
    <div role="status">
      {outcome.state === "running" && <p>{words.running}</p>}
      {outcome.state === "failed" && <p>{words.failed}</p>}
      {outcome.state === "done" && (
        <>
          <p>{outcome.answer === undefined ? words.found(outcome.findings.length) : words.answers[outcome.answer]}</p>
          <Findings findings={outcome.findings.map((finding) => viewOf(finding, messages))} />
        </>
      )}
    </div>
  );
}
