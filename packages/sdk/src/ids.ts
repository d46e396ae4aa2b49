import type {
  DocketId,
  DocumentId,
  EditionId,
  EntryId,
  IdsByKind,
  InstrumentId,
  ListId,
  MeasureId,
  OrganizationId,
  RecordFormatId,
  RegionCode,
  VocabularyId,
} from "@mulu/catalogs/ids";
import type { DocumentKind } from "@mulu/schema";

/** @public The ids a data set has, by what they name. */
export interface IdTypes {
  document: string;
  entry: string;
  measure: string;
  list: string;
  edition: string;
  instrument: string;
  organization: string;
  region: string;
  vocabulary: string;
  recordFormat: string;
  docket: string;
  /** The ids of every kind of document, by its name. */
  kinds: Readonly<Record<DocumentKind, string>>;
}

/** @public The ids of the catalogs this package carries: a wrong one does not compile. */
export interface CatalogIds extends IdTypes {
  document: DocumentId;
  entry: EntryId;
  measure: MeasureId;
  list: ListId;
  edition: EditionId;
  instrument: InstrumentId;
  organization: OrganizationId;
  region: RegionCode;
  vocabulary: VocabularyId;
  recordFormat: RecordFormatId;
  docket: DocketId;
  kinds: IdsByKind;
}
