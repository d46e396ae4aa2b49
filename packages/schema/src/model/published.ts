import type { LegalBasis } from "./citation.js";
import type { Commitment } from "./commitment.js";
import type { Edition, Nature, OfficialCounts } from "./edition.js";
import type { Entry } from "./entry.js";
import type { LegalLevel, ListKind, SubjectKind } from "./enums.js";
import type { MeasureStatus } from "./measure-enums.js";
import type { Instrument } from "./instrument.js";
import type { ListStandard } from "./list-standard.js";
import type { Measure } from "./measure.js";
import type { FieldName } from "./provenance.js";
import type { RecordFormat } from "./record-format.js";
import type { RegisterRow } from "./register-row.js";
import type { Redirect } from "./register.js";
import type { IsoDate, OrganizationId, PathId, RegionCode, Text } from "./text.js";

/*
 * Published forms that differ from what is written. A kind without one here is published as it is written, with its
 * identity and, where it rests on clauses, with their levels: the build writes that (../generated/documents.ts).
 */

/**
 * 发布形式的共同部分：程序无须查路径即可知道的身份。
 * @descriptionEn Identity every published document carries.
 */
export interface Identity {
  /**
   * 标识，与文件路径相同。
   * @descriptionEn Id, equal to the file path.
   */
  id: PathId;
  /**
   * 不含版本的标识，历时不变。
   * @descriptionEn Id without edition: the thing through time.
   */
  concept: PathId;
  /**
   * 源文件，相对于 catalogs/。
   * @descriptionEn Source file, relative to catalogs/.
   */
  file: string;
  nature: Nature;
  /**
   * 是否官方文本；没有文号与公布网址的一律为 false。
   * @descriptionEn Whether this is official text; false unless number and address of the publication are recorded.
   */
  official: boolean;
  /**
   * 层级：全国或者地方。
   * @descriptionEn National or local layer.
   */
  layer: "national" | "local";
  /**
   * 地方层级的行政区划代码。
   * @descriptionEn Region of a local document.
   */
  regionCode?: RegionCode;
  /**
   * 所属版本。
   * @descriptionEn Edition it belongs to.
   */
  edition?: PathId;
  /**
   * 评判日期：规则按此日的法律判断。
   * @descriptionEn The date by whose law it is judged.
   */
  date?: IsoDate;
}

/**
 * 发布形式的依据：附级别与写好的援引。
 * @descriptionEn A basis with its level and formatted citation.
 */
export interface PublishedBasis extends LegalBasis {
  level: LegalLevel;
  cite: Text;
}

/** @descriptionEn Published instrument. */
export interface PublishedInstrument extends Identity, Omit<Instrument, "issuer"> {
  documentKind: "instrument";
  /** @descriptionEn Issuing organizations. */
  issuers: OrganizationId[];
}

/** @descriptionEn Published edition. */
export interface PublishedEdition extends Identity, Omit<Edition, "official" | "basis"> {
  documentKind: "edition";
  /**
   * 发布者自己的计数。
   * @descriptionEn What the publisher counted.
   */
  officialCounts?: OfficialCounts;
  basis?: PublishedBasis[];
}

/** @descriptionEn Published entry. */
export interface PublishedEntry extends Identity, Omit<Entry, "basis" | "subjects"> {
  documentKind: "entry";
  subjects: SubjectKind[];
  basis: PublishedBasis[];
  /**
   * 由版本统一写明、条目自己没有写的字段；写在该版本的 defaults 中。
   * @descriptionEn Fields whose value its edition states once for all entries, in its defaults; the entry's own file does not have them.
   */
  inherited?: FieldName[];
}

/** @descriptionEn Published measure. */
export interface PublishedMeasure extends Identity, Omit<Measure, "basis" | "status"> {
  documentKind: "measure";
  basis: PublishedBasis[];
  status: MeasureStatus;
}

/** @descriptionEn Published commitment matter. */
export interface PublishedCommitment extends Identity, Omit<Commitment, "basis"> {
  documentKind: "commitment";
  basis?: PublishedBasis[];
}

/** @descriptionEn Published list standard. */
export interface PublishedList extends Identity, Omit<ListStandard, "fieldBasis" | "kind"> {
  documentKind: "list";
  kind: ListKind;
  fieldBasis: PublishedBasis[];
}

/** @descriptionEn Published record format. */
export interface PublishedRecordFormat extends Identity, Omit<RecordFormat, "nature"> {
  documentKind: "record-format";
}

/** @descriptionEn Published row of the register. */
export interface PublishedRegisterRow extends Identity, RegisterRow {
  documentKind: "register-row";
  /**
   * 行号。
   * @descriptionEn Number of the row.
   * @pattern ^A\d{1,2}-\d{2}$
   */
  row: string;
  /**
   * 部分，见 vocabularies/register-sections.yaml。
   * @descriptionEn Section, a value of vocabularies/register-sections.yaml.
   * @pattern ^A\d{1,2}$
   */
  section: string;
}

/** @descriptionEn Published tombstone. */
export interface PublishedRedirect extends Omit<Identity, "nature" | "official">, Omit<Redirect, "kind"> {
  documentKind: "redirect";
  nature: Nature;
  official: boolean;
  /** @descriptionEn Kind of tombstone. */
  redirectKind: Redirect["kind"];
}
