package io.arguo.message;

import java.util.List;
import java.util.Set;

/** Which mailing list a post was sent to, by its short name in lower case. */
final class ListNames {
  private static final List<String> ADDRESS_FIELDS =
      List.of(
          "List-Post", "X-Mailing-List", "X-BeenThere", "Mailing-List", "X-List", "Delivered-To");

  /** Tags that authors put before a subject and no list does. */
  private static final Set<String> AUTHORS_TAGS =
      Set.of(
          "ann",
          "announce",
          "announcement",
          "bug",
          "fix",
          "git",
          "help",
          "long",
          "lsf",
          "off-topic",
          "offtopic",
          "ot",
          "patch",
          "patches",
          "poll",
          "proposal",
          "pull",
          "question",
          "rant",
          "regression",
          "resend",
          "rfc",
          "rfe",
          "security",
          "solved",
          "spam",
          "tech",
          "topic",
          "urgent",
          "vote",
          "wip",
          "xpost");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private ListNames() {}

  /** By List-Id (RFC 2919), else by a field with the list's address; or "". */
  static String inHeaders(Headers headers) {
    String id = ofListId(headers.text("List-Id"));
    if (!id.isEmpty()) {
      return id;
    }
    for (String field : ADDRESS_FIELDS) {
      String name = ofAddressField(field, headers.text(field));
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /** By the footer of an archive page: "More information about the X mailing list"; or "". */
  static String inFooter(String line) {
    String text = CleanText.line(line);
    int start = text.indexOf(PageFooter.START);
    int end = text.lastIndexOf(PageFooter.END);
    boolean found = start >= 0 && end > start + PageFooter.START.length();
    return found ? name(text.substring(start + PageFooter.START.length(), end)) : "";
  }

  /** By the first tag of a subject that is no author's; or "". */
  static String inSubject(String subject) {
    for (String tag : new SubjectTags(subject).tags()) {
      String name = name(tag);
      boolean one = !name.isEmpty() && name.indexOf(' ') < 0 && Character.isLetter(name.charAt(0));
      if (one && name.length() > 1 && !AUTHORS_TAGS.contains(name)) {
        return name;
      }
    }
    return "";
  }

  /** By a folder around a month's file, as web archives are laid out on disk; or "". */
  static String inPath(String source) {
    String[] parts = source.split("/");
    for (int i = parts.length - 1; i > 0 && i > parts.length - 3; i--) {
      if (isMonth(CleanText.lower(parts[i]))) {
        return isPlainName(parts[i - 1]) ? name(parts[i - 1]) : "";
      }
    }
    return "";
  }

  /** The subject without those leading tags that name the list. */
  static String withoutTags(String subject, String list) {
    return list.isEmpty() ? subject : new SubjectTags(subject).without(tag -> isOf(tag, list));
  }

  private static boolean isOf(String tag, String list) {
    String letters = letters(tag);
    String listLetters = letters(list);
    return letters.length() > 1
        && listLetters.length() > 1
        && !AUTHORS_TAGS.contains(CleanText.lower(tag))
        && (letters.startsWith(listLetters) || listLetters.startsWith(letters));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    CleanText.lower(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static String ofListId(String value) {
    int open = value.lastIndexOf('<');
    int close = value.indexOf('>', open + 1);
    String id = open >= 0 && close > open ? value.substring(open + 1, close) : value;
    int dot = id.indexOf('.');
    String label = name(dot > 0 ? id.substring(0, dot) : id);
    if (label.indexOf(' ') < 0 && !label.isEmpty()) {
      return label;
    }
    String phrase = name(open > 0 ? value.substring(0, open) : value);
    return phrase.indexOf(' ') < 0 ? phrase : phrase.substring(0, phrase.indexOf(' '));
  }

  private static String ofAddressField(String field, String value) {
    boolean marked = CleanText.lower(value).startsWith("mailing list ");
    if (field.equals("Delivered-To") && !marked) {
      // Else it names the reader who kept the archive.
      return "";
    }
    String address = marked ? value.substring(13) : value;
    int open = address.indexOf('<');
    address = open < 0 ? address : address.substring(open + 1);
    address = address.startsWith("list ") ? address.substring(5) : address;
    address = CleanText.lower(address).startsWith("mailto:") ? address.substring(7) : address;
    int at = address.indexOf('@');
    String local = at > 0 ? name(address.substring(0, at)) : "";
    return local.indexOf(' ') < 0 ? local : "";
  }

  private static boolean isMonth(String file) {
    int dot = file.indexOf('.');
    String[] parts = (dot < 0 ? file : file.substring(0, dot)).split("-", 2);
    return parts.length == 2
        && parts[0].length() == 4
        && parts[0].chars().allMatch(Character::isDigit)
        && MONTHS.contains(parts[1]);
  }

  private static boolean isPlainName(String folder) {
    return !folder.isEmpty() && !folder.equals(".") && !folder.equals("..");
  }

  private static String name(String written) {
    return CleanText.lower(CleanText.line(written).replace("\"", "")).strip();
  }
}
