package io.arguo.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs queries as TDB2 does, but lets a pattern that is joined to no rows at all give no rows. TDB2
 * 6.0.0 fails there with "Peek iterator is already empty" (Jena issue 3751, mended after 6.0.0;
 * this class can go with the next version).
 */
final class EmptyInput extends OpExecutorTDB2 {
  private static final OpExecutorFactory FACTORY = EmptyInput::new;

  private EmptyInput(ExecutionContext context) {
    super(context);
  }

  /** Lets queries on the dataset run so. */
  static void allow(DatasetGraph dataset) {
    QC.setFactory(dataset.getContext(), FACTORY);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    // Whatever joins no rows gives none, so the input itself serves as the result.
    return input.hasNext() ? super.exec(op, input) : input;
  }
}
