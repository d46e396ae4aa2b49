import { useColorMode } from "@docusaurus/theme-common";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";

import { useMessages } from "../../components/useMessages";

/** Light, dark, or what the system says. */
export function ColorMode(): ReactNode {
  const { label, system, light, dark } = useMessages().site.colorMode;
  const { colorModeChoice, setColorMode } = useColorMode();
  const ready = useIsBrowser();
  return (
    <select
      aria-label={label}
      value={ready ? (colorModeChoice ?? "system") : "system"}
      onChange={({ target }) => setColorMode(target.value === "light" || target.value === "dark" ? target.value : null)}
    >
      <option value="system">{system}</option>
      <option value="light">{light}</option>
      <option value="dark">{dark}</option>
    </select>
  );
}
