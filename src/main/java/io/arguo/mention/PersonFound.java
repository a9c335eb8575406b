package io.arguo.mention;

/** A human being named in a view, by offsets into it. */
record PersonFound(
    ZoneView view, int begin, int end, Referent referent, String rule, double confidence) {}
