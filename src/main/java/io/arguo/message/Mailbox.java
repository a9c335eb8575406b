package io.arguo.message;

import java.util.Objects;

/**
 * Somebody as a header or an attribution line names them (RFC 5322, 3.4).
 *
 * @param name the display name, decoded and trimmed, or "" where none is given
 * @param address the address in plain form, lower-cased ({@code user@host}), or "" where none is
 *     given
 */
public record Mailbox(String name, String address) {
  /** Somebody of whom nothing is known. */
  public static final Mailbox UNKNOWN = new Mailbox("", "");

  public Mailbox {
    Objects.requireNonNull(name);
    Objects.requireNonNull(address);
  }

  public boolean isUnknown() {
    return name.isEmpty() && address.isEmpty();
  }

  /** The name, or the address where there is no name. */
  public String display() {
    return name.isEmpty() ? address : name;
  }
}
