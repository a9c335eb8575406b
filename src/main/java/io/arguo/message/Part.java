package io.arguo.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One MIME part (RFC 2045), read leniently: a field that cannot be read is as if absent. */
final class Part {
  private static final String PLAIN = "text/plain";

  private final MimeBodyPart mime;
  private final ContentType type;

  Part(MimeBodyPart mime) {
    this.mime = mime;
    this.type = type(header("Content-Type"));
  }

  MimeBodyPart mime() {
    return mime;
  }

  boolean isMultipart() {
    return CleanText.lower(type.getPrimaryType()).equals("multipart");
  }

  /** How many lines of a multipart begin with its boundary. */
  int boundaries() {
    String marker = "\n--" + parameter("boundary");
    String source = new String(bytes(), StandardCharsets.ISO_8859_1);
    int count = 0;
    for (int at = source.indexOf(marker); at >= 0; at = source.indexOf(marker, at + 1)) {
      count++;
    }
    return count;
  }

  boolean is(String mediaType) {
    return mediaType().equals(mediaType);
  }

  /** Whether the part is text that its sender wanted to be read with the message. */
  boolean isInlineText() {
    boolean text = is(PLAIN) || is("text/html") || is("text/enriched") || is("text/richtext");
    return text && !disposition().equals("attachment");
  }

  /** The part decoded, HTML as plain text. */
  String readableText() {
    if (is("text/html")) {
      return HtmlText.of(text());
    }
    boolean flowed = "flowed".equalsIgnoreCase(parameter("format"));
    return flowed ? FlowedText.unstuffed(text()) : text();
  }

  /** The part decoded and as it is. */
  String text() {
    return Charsets.decode(bytes(), parameter("charset"));
  }

  Message.Attachment attachment() {
    return new Message.Attachment(fileName(), mediaType(), bytes().length);
  }

  private String mediaType() {
    return CleanText.lower(type.getBaseType());
  }

  private byte[] bytes() {
    try (InputStream in = mime.getRawInputStream()) {
      return TransferEncoding.decode(in.readAllBytes(), encoding());
    } catch (IOException | MessagingException e) {
      return new byte[0];
    }
  }

  private String encoding() {
    String written = header("Content-Transfer-Encoding");
    int comment = written.indexOf('(');
    String bare = comment < 0 ? written : written.substring(0, comment);
    return bare.replace("\"", "").replace(";", "").strip();
  }

  private String disposition() {
    String value = CleanText.lower(header("Content-Disposition"));
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip();
  }

  private String fileName() {
    String name = "";
    try {
      String declared =
          new ContentDisposition(header("Content-Disposition")).getParameter("filename");
      name = declared == null ? "" : declared;
    } catch (ParseException e) {
      name = "";
    }
    return CleanText.line(EncodedWords.decode(name.isEmpty() ? parameter("name") : name));
  }

  private String parameter(String name) {
    String value = type.getParameter(name);
    return value == null ? "" : value.strip();
  }

  private String header(String name) {
    try {
      String[] values = mime.getHeader(name);
      String value = values == null || values[0] == null ? "" : values[0];
      byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
      return Charsets.decode(bytes).replace("\r", "").replace("\n", "").strip();
    } catch (MessagingException e) {
      return "";
    }
  }

  private static ContentType type(String written) {
    try {
      return new ContentType(written);
    } catch (ParseException e) {
      return LenientType.of(written);
    }
  }
}
