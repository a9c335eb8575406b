package io.arguo.export;

/** The formats in which a query's rows can be written. */
public enum TableFormat {
  /** Columns for people, wrapped to fit. */
  TABLE,
  /** Comma-separated values (RFC 4180). */
  CSV,
  /** Tab-separated values. */
  TSV,
  /** A JSON array with an object for each row. */
  JSON,
  /** A Markdown table. */
  MD
}
