package io.arguo.message;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML as the plain text that a reader sees: blocks on lines of their own, quotations marked. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "pre",
          "blockquote",
          "dl",
          "dt",
          "dd",
          "section",
          "article",
          "header",
          "footer",
          "body",
          "address",
          "center",
          "form");

  private static final Set<String> SPACED = Set.of("p", "ul", "ol", "table", "blockquote", "pre");
  private static final Set<String> UNSEEN =
      Set.of("head", "title", "script", "style", "template", "noscript", "meta", "link");

  private final LineWriter out = new LineWriter();
  private int unseen;
  private int preformatted;

  private HtmlText() {}

  static String of(String html) {
    HtmlText text = new HtmlText();
    NodeTraversor.traverse(text, Jsoup.parse(html));
    return text.out.text();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && unseen == 0) {
      out.words(words.getWholeText(), preformatted > 0);
    } else if (node instanceof Element element) {
      open(element.normalName());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element.normalName());
    }
  }

  private void open(String name) {
    unseen += UNSEEN.contains(name) ? 1 : 0;
    if (BLOCKS.contains(name)) {
      out.block(SPACED.contains(name));
    }
    switch (name) {
      case "br" -> out.lineBreak();
      case "pre" -> preformatted++;
      case "blockquote" -> out.quote(1);
      case "li" -> out.words("* ", true);
      case "td", "th" -> out.words(" ", false);
      default -> {}
    }
  }

  private void close(String name) {
    unseen -= UNSEEN.contains(name) ? 1 : 0;
    preformatted -= name.equals("pre") ? 1 : 0;
    if (BLOCKS.contains(name)) {
      out.block(SPACED.contains(name));
    }
    if (name.equals("blockquote")) {
      out.quote(-1);
    }
  }
}
