package io.arguo.archive;

/** How a message is written down in its archive. */
public enum MessageForm {
  /** Header fields, an empty line, a body (RFC 5322), as in mbox and pipermail's monthly text. */
  RFC822,
  /** One message's page of a web archive, as HTML. */
  PAGE_HTML,
  /** The same page saved as plain text: title, "Name address at host", date, body, footer. */
  PAGE_TEXT
}
