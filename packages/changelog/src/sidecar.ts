import { existsSync } from "node:fs";
import { join } from "node:path";

import type { ConsultationSidecar } from "@mulu/schema";

import { ChangelogFault } from "./fault.js";
import { asDocketDays, asSidecar } from "./shapes.js";
import { readYaml } from "./yaml.js";

/** The parts a reader asks for. Each is given or said to be unknown; silence is neither. */
const parts = ["opened", "closes", "groups", "counts", "decision"] as const;

function assertEveryPartSpokenFor(sidecar: ConsultationSidecar, file: string): void {
  const unknown = new Set<string>(sidecar.unknown);
  for (const part of parts) {
    const given = sidecar[part] !== undefined;
    if (given === unknown.has(part)) {
      throw new ChangelogFault(
        file,
        given
          ? `“${part}”既已填写，又列为未知；请删去其一。`
          : `没有写明“${part}”。请填写；不知道的，列入 unknown: [${part}]，不要猜测。`,
        given
          ? `“${part}” is given and also said to be unknown; remove one.`
          : `nothing is said about “${part}”. Give it, or list it: unknown: [${part}]. Never guess.`,
      );
    }
  }
}

function assertWindow({ opened, closes }: ConsultationSidecar, file: string): void {
  if (opened === undefined || closes === undefined || opened <= closes) return;
  throw new ChangelogFault(
    file,
    `征求意见的截止日期（${closes}）早于开始日期（${opened}）。`,
    `the consultation closes (${closes}) before it opens (${opened}).`,
  );
}

function assertAgreesWithDocket(root: string, sidecar: ConsultationSidecar, file: string): void {
  const docketFile = `catalogs/consultations/${sidecar.docket}/docket.yaml`;
  if (!existsSync(join(root, docketFile))) {
    throw new ChangelogFault(
      file,
      `找不到卷宗“${sidecar.docket}”：应有文件 ${docketFile}。`,
      `there is no docket “${sidecar.docket}”: expected ${docketFile}.`,
    );
  }
  const docket = asDocketDays(readYaml(join(root, docketFile), docketFile), docketFile);
  for (const day of ["opened", "closes"] as const) {
    const stated = docket[day];
    if (stated === undefined || sidecar[day] === undefined || stated === sidecar[day]) continue;
    throw new ChangelogFault(
      file,
      `“${day}”为 ${sidecar[day]}，而卷宗 ${docketFile} 写的是 ${stated}；两处须一致。`,
      `“${day}” is ${sidecar[day]}, but ${docketFile} says ${stated}; the two must agree.`,
    );
  }
}

/** @public A sidecar that can be believed: it fits the schema, guesses nothing and agrees with its docket. */
export function checkSidecar(root: string, value: unknown, file: string): ConsultationSidecar {
  const sidecar = asSidecar(value, file);
  assertEveryPartSpokenFor(sidecar, file);
  assertWindow(sidecar, file);
  assertAgreesWithDocket(root, sidecar, file);
  return sidecar;
}

/** The sidecar beside a changeset that is not released yet, if there is one. */
export function readSidecar(root: string, id: string): ConsultationSidecar | null {
  const file = `.changeset/${id}.consultation.yml`;
  const path = join(root, file);
  return existsSync(path) ? checkSidecar(root, readYaml(path, file), file) : null;
}
