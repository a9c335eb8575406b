package io.arguo.export;

import io.arguo.graph.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Takes mail addresses out of a graph on its way out: mailboxes become {@code foaf:mbox_sha1sum},
 * by which the same mailbox can still be known, and addresses in text are masked.
 */
final class Masking implements UnaryOperator<Triple> {
  @Override
  public Triple apply(Triple triple) {
    Node object = triple.getObject();
    if (triple.getPredicate().equals(Vocabulary.MBOX)) {
      Node hash = NodeFactory.createLiteralString(sha1(object.getURI()));
      return Triple.create(triple.getSubject(), Vocabulary.MBOX_SHA1, hash);
    }
    // A Message-ID looks like an address but is none, and a masked one would find no post.
    if (!isPlainText(object) || triple.getPredicate().equals(Vocabulary.ID)) {
      return triple;
    }
    String masked = AddressMask.mask(object.getLiteralLexicalForm());
    return masked.equals(object.getLiteralLexicalForm())
        ? triple
        : Triple.create(
            triple.getSubject(), triple.getPredicate(), NodeFactory.createLiteralString(masked));
  }

  private static boolean isPlainText(Node node) {
    return node.isLiteral()
        && node.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string");
  }

  private static String sha1(String mailbox) {
    try {
      byte[] bytes = mailbox.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-1", e);
    }
  }
}
