import type { ReactNode } from "react";

import type { Banner as BannerModel } from "../../model/page.js";
import { RichText } from "../RichText.js";
import styles from "./Banner.module.css";

/** Whether the thing is official, in words and not by colour alone. */
export function Banner({ banner }: { banner: BannerModel }): ReactNode {
  return (
    <p className={styles.banner} data-tone={banner.tone}>
      <strong>{banner.label}</strong> <RichText line={banner.text} />
    </p>
  );
}
