import { closingDay } from "@mulu/engine";
import type { ConsultationWindow, WindowExtension } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { parseDate } from "../load.js";
import { settleDocket } from "./step-command.js";
import type { Missing } from "./step-command.js";
import { openDocket, windowOf } from "./store.js";
import { say } from "../words/say.js";

/** The flags of `mulu docket extend`, as they are typed. */
export interface ExtendFlags {
  to: string;
  decided: string;
  reason: string;
  reasonEn?: string;
  window?: string;
  dryRun?: boolean;
}

/** An extension leads on from the closing day before, and is decided by then (PS-17). */
function* wrongIn({ from, to, decided }: WindowExtension): Iterable<Missing> {
  if (to <= from) {
    yield { verdict: "fail", message: say("not-after-closing", { to, from }) };
  }
  if (decided > from) {
    yield { verdict: "fail", message: say("decided-after-closing", { decided, from }) };
  }
}

/** `mulu docket extend`: a window closes later, with its reason. */
export async function runExtend(context: CommandContext, written: string, flags: ExtendFlags): Promise<number> {
  const open = await openDocket(context, written);
  const id = windowOf(open, flags.window);
  const { windows = [] } = open.docket;
  const from = windows.filter((window) => window.id === id).map(closingDay)[0] ?? "";
  const extension: WindowExtension = {
    ...{ from, to: parseDate(flags.to), decided: parseDate(flags.decided) },
    reason: { zh: flags.reason, en: flags.reasonEn ?? flags.reason },
  };
  const after = windows.map(
    (window): ConsultationWindow =>
      window.id === id ? { ...window, extensions: [...(window.extensions ?? []), extension] } : window,
  );
  return settleDocket(context, open, {
    fields: { windows: after },
    lacking: [...wrongIn(extension)],
    said: say("window-closes-instead", { id, from, to: extension.to }),
    noEnglish: flags.reasonEn === undefined ? ["windows.extensions.reason.en"] : [],
    dryRun: flags.dryRun ?? false,
  });
}
