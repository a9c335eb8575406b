package io.arguo.store;

import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;

/** Feeds a dataset from code that streams facts. */
final class StreamOf {
  private StreamOf() {}

  static void into(DatasetGraph dataset, Consumer<StreamRDF> facts) {
    StreamRDF stream = StreamRDFLib.dataset(dataset);
    stream.start();
    facts.accept(stream);
    stream.finish();
  }
}
