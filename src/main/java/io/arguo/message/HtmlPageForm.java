package io.arguo.message;

import io.arguo.archive.RawMessage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads one message's page of a pipermail web archive (Mailman 2.1). */
final class HtmlPageForm {
  private static final String BEGIN = "<!--beginarticle-->";
  private static final String END = "<!--endarticle-->";
  private static final String REPLY = "In-Reply-To=";

  private HtmlPageForm() {}

  static Parsed parse(RawMessage raw) {
    String html = Charsets.decode(raw.bytes(), declaredCharset(raw.bytes()));
    int begin = CleanText.lower(html).indexOf(BEGIN);
    if (begin < 0) {
      return new Damaged(raw.origin(), "an archive page without its article", raw.bytes());
    }
    Document top = Jsoup.parse(html.substring(0, begin));
    int end = html.indexOf(END, begin);
    int bodyStart = begin + BEGIN.length();
    Draft draft = new Draft(raw.origin());
    draft.subject = subject(top);
    draft.author = author(top);
    draft.date = Dates.parse(textOf(top.selectFirst("i")));
    draft.text = article(end < 0 ? html.substring(bodyStart) : html.substring(bodyStart, end));
    draft.list = end < 0 ? "" : ListNames.inFooter(Jsoup.parse(html.substring(end)).text());
    replyId(top).ifPresent(id -> takeId(draft, id));
    return draft.message();
  }

  /**
   * Mailman's page names an id in the link for a reply: since 2.1.10 or so the message's own, in
   * angle brackets; before that its parent's, bare.
   */
  private static void takeId(Draft draft, String id) {
    if (id.startsWith("<")) {
      draft.id = MessageIds.own(id);
    } else {
      draft.inReplyTo = MessageIds.parent(id);
    }
  }

  private static Optional<String> replyId(Document top) {
    Element link = mailLink(top);
    String target = link == null ? "" : link.attr("href");
    int start = target.indexOf(REPLY);
    if (start < 0) {
      return Optional.empty();
    }
    String value = target.substring(start + REPLY.length());
    int end = value.indexOf('&');
    try {
      // "+" is itself in a mailto URL (RFC 6068), unlike in forms.
      String plain = (end < 0 ? value : value.substring(0, end)).replace("+", "%2B");
      return Optional.of(URLDecoder.decode(plain, StandardCharsets.UTF_8).strip());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Mailbox author(Document top) {
    Element link = mailLink(top);
    return Mailboxes.mailbox(
        Mailboxes.name(textOf(top.selectFirst("b"))), link == null ? "" : link.text());
  }

  private static Element mailLink(Document top) {
    return top.selectFirst("body a[href^=mailto:]");
  }

  private static String subject(Document top) {
    String heading = textOf(top.selectFirst("h1"));
    return CleanText.line(heading.isEmpty() ? top.title() : heading);
  }

  private static String textOf(Element element) {
    return element == null ? "" : element.text();
  }

  /** The article's text; HTML would swallow the line end that a post began with. */
  private static String article(String html) {
    int pre = CleanText.lower(html).indexOf("<pre>");
    String kept = pre < 0 ? html : html.substring(0, pre + 5) + "\n" + html.substring(pre + 5);
    return CleanText.of(HtmlText.of(kept));
  }

  private static String declaredCharset(byte[] page) {
    int length = Math.min(page.length, 4096);
    String head = CleanText.lower(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    int at = head.indexOf("charset=");
    if (at < 0) {
      return "";
    }
    int end = at + 8;
    while (end < head.length() && "\"'> ;/".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return head.substring(at + 8, end);
  }
}
