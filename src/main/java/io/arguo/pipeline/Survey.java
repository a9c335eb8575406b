package io.arguo.pipeline;

import io.arguo.archive.ArchiveException;
import io.arguo.people.People;
import io.arguo.thread.ReplyForest;
import java.util.List;

/**
 * What the first pass over the archives learns: who is who and who answers whom, which no post can
 * be read without.
 *
 * @param failures paths that could not be read at all
 */
record Survey(ReplyForest forest, People people, Tally tally, List<ArchiveException> failures) {}
