package io.arguo.query;

/** The answer to ASK. */
public record YesNo(boolean yes) implements QueryResult {}
