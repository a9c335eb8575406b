package io.arguo.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** RDF terms to cells. */
final class Cells {
  private static final Set<RDFDatatype> DATES =
      Set.of(
          XSDDatatype.XSDdateTime,
          XSDDatatype.XSDdate,
          XSDDatatype.XSDgYear,
          XSDDatatype.XSDgYearMonth);

  private final Function<Node, Optional<String>> labels;
  private final Map<Node, Cell> blanks = new LinkedHashMap<>();

  /**
   * A maker of cells for one result.
   *
   * @param labels what a thing is called
   */
  Cells(Function<Node, Optional<String>> labels) {
    this.labels = labels;
  }

  Table table(RowSet rowSet) {
    List<Var> variables = rowSet.getResultVars();
    List<List<Cell>> rows = new ArrayList<>();
    while (rowSet.hasNext()) {
      Binding row = rowSet.next();
      rows.add(variables.stream().map(variable -> cell(row.get(variable))).toList());
    }
    return new Table(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private Cell cell(Node node) {
    if (node == null) {
      return new Cell.None();
    }
    if (node.isURI()) {
      return new Cell.Iri(node.getURI(), labels.apply(node));
    }
    if (node.isBlank()) {
      return blanks.computeIfAbsent(node, any -> new Cell.Text("_:b" + blanks.size()));
    }
    return node.isLiteral() ? literal(node) : new Cell.Text(node.toString());
  }

  private static Cell literal(Node node) {
    String text = node.getLiteralLexicalForm();
    RDFDatatype type = node.getLiteralDatatype();
    if (!type.isValid(text)) {
      return new Cell.Text(text);
    }
    if (DATES.contains(type)) {
      return new Cell.Date(text);
    }
    return node.getLiteralValue() instanceof Number ? number(text) : new Cell.Text(text);
  }

  /** Infinity and NaN are no numbers that a table can hold. */
  private static Cell number(String text) {
    try {
      return new Cell.Number(new BigDecimal(text.strip()));
    } catch (NumberFormatException e) {
      return new Cell.Text(text);
    }
  }
}
