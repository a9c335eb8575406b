package io.arguo.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as RDF literals. */
final class Literals {
  private Literals() {}

  /**
   * A plain string; characters that RDF forbids in literals (NUL, lone surrogates) are replaced.
   */
  static Node text(String text) {
    return NodeFactory.createLiteralString(wellFormed(text));
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A confidence, with two decimals: more would claim a precision that it does not have. */
  static Node confidence(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node dateTime(OffsetDateTime date) {
    return NodeFactory.createLiteralDT(
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.withNano(0)), XSDDatatype.XSDdateTime);
  }

  private static String wellFormed(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean bad = c == 0 || (Character.isSurrogate(c) && !paired);
      if (bad && clean == null) {
        clean = new StringBuilder(text);
      }
      if (bad) {
        clean.setCharAt(i, '\uFFFD');
      }
      i += paired ? 1 : 0;
    }
    return clean == null ? text : clean.toString();
  }
}
