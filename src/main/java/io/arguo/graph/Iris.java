package io.arguo.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of posts, threads, lists and people. Each is derived from content alone, so that the
 * same archive gives the same IRIs wherever and whenever it is read.
 */
public final class Iris {
  private static final String BASE = "https://w3id.org/arguo/id/";
  private static final String UNESCAPED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@";

  private Iris() {}

  /** The {@code mid:} IRI of a Message-ID without angle brackets (RFC 2392). */
  public static Node post(String messageId) {
    return NodeFactory.createURI("mid:" + escape(messageId));
  }

  /** A part of a post: the {@code number}-th mention, position… by its prefix. */
  static Node part(Node post, String prefix, int number) {
    return NodeFactory.createURI(post.getURI() + "#" + prefix + number);
  }

  /** The thread that begins with the post of this Message-ID. */
  public static Node thread(String rootMessageId) {
    return NodeFactory.createURI(BASE + "thread/" + digest(rootMessageId));
  }

  /** A mailing list, by its short name. */
  public static Node forum(String list) {
    return NodeFactory.createURI(BASE + "forum/" + escape(list.toLowerCase(Locale.ROOT)));
  }

  /** A person, by their key. */
  public static Node person(String key) {
    return NodeFactory.createURI(BASE + "person/" + escape(key));
  }

  /** A mail address (RFC 6068). */
  static Node mailbox(String address) {
    return NodeFactory.createURI("mailto:" + escape(address));
  }

  /** The key of a person; the inverse of {@link #person}. */
  static String personKey(Node person) {
    return unescape(person.getURI().substring((BASE + "person/").length()));
  }

  /** The Message-ID of a post; the inverse of {@link #post}. */
  static String messageId(Node post) {
    return unescape(post.getURI().substring("mid:".length()));
  }

  /** The mail address in an IRI; the inverse of {@link #mailbox}. */
  static String address(Node mailbox) {
    return unescape(mailbox.getURI().substring("mailto:".length()));
  }

  private static String unescape(String escaped) {
    return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /** Percent-encodes what RFC 3986 does not let stand in a path segment. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (UNESCAPED.indexOf((char) (b & 0xff)) >= 0) {
        escaped.append((char) b);
      } else {
        escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return escaped.toString();
  }
}
