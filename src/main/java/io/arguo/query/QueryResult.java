package io.arguo.query;

/** What a query gives: rows, facts, or yes or no. */
public sealed interface QueryResult permits Table, GraphResult, YesNo {}
