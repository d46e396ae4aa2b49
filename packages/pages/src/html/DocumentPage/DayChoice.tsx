import { useId } from "react";
import type { ReactNode } from "react";

import type { DayBlock } from "../../model/page.js";
import { addressOf, useMessages, useSite } from "../site.js";
import styles from "./DayChoice.module.css";

/**
 * A day and a region to choose. The script of the page (client/day.ts) leads to the page of the day; without scripts the
 * form is not shown, and the list of days below it does the same.
 */
export function DayChoice({ choice: { days, day, regions } }: { choice: DayBlock }): ReactNode {
  const words = useMessages().pages.changes.when;
  const site = useSite();
  const id = useId();
  return (
    <form
      className={styles.choice}
      data-day-choice
      data-days={days.join(" ")}
      data-root={addressOf(site, "/when/")}
      data-wrong={words.noDay}
      data-before={words.before(days[0] ?? day)}
      hidden
    >
      <p>
        <label htmlFor={`${id}-day`}>{words.day}</label>
        <input id={`${id}-day`} name="day" type="date" defaultValue={day} required aria-describedby={`${id}-said`} />
      </p>
      <p>
        <label htmlFor={`${id}-region`}>{words.region}</label>
        <select id={`${id}-region`} name="region">
          <option value="">{words.nationwide}</option>
          {regions.map(({ anchor, title }) => (
            <option key={anchor} value={anchor}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <button type="submit">{words.go}</button>
      <p id={`${id}-said`} role="status" data-said />
    </form>
  );
}
