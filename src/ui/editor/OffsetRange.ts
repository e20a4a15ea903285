/** A range of the text, `to` exclusive, in UTF-16 code units. */
export interface OffsetRange {
  readonly from: number
  readonly to: number
}
