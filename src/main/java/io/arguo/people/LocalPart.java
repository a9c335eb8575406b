package io.arguo.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands before the "@" of an address, compared with names it may have been made from. */
final class LocalPart {
  /** Longer than any first name with a last name; what is longer was made by a machine. */
  private static final int LONGEST = 40;

  /** Old systems cut a login after so many letters. */
  private static final int LOGIN = 8;

  /** With fewer letters, an initial and a last name may be many people's. */
  private static final int TELLING = 5;

  private final List<String> parts = new ArrayList<>();
  private final String letters;
  private final boolean tagged;
  private final GivenForms given;

  LocalPart(String address, GivenForms given) {
    this.given = given;
    int at = address.indexOf('@');
    String local = at < 0 ? address : address.substring(0, at);
    if (local.length() <= LONGEST) {
      for (String part : local.split("[._+-]+")) {
        String name = PersonName.fold(part.replaceFirst("\\d+$", ""));
        if (!name.isEmpty()) {
          parts.add(name);
        }
      }
    }
    letters = String.join("", parts);
    // "ada-widgets" is Ada's address for one list.
    tagged = local.indexOf('-') >= 0 || local.indexOf('+') >= 0;
  }

  /** Everything with which it begins or ends that may be a telling last name. */
  List<String> ends() {
    List<String> ends = new ArrayList<>();
    for (int length = TELLING; length <= letters.length(); length++) {
      ends.add(letters.substring(0, length));
      ends.add(letters.substring(letters.length() - length));
    }
    return ends;
  }

  /** Whether the local part holds the full name, its last name, or initials with either. */
  boolean isMadeFrom(String fullName) {
    List<String> words = List.of(PersonName.fold(fullName).split(" "));
    if (letters.length() < 2 || words.size() < 2) {
      return false;
    }
    String first = words.getFirst();
    String last = words.getLast();
    Set<String> forms = new HashSet<>(whole(words));
    forms.add(last.length() > 2 ? last : "");
    forms.add(first + initials(words.subList(1, words.size())));
    forms.add(words.size() > 2 ? initials(words) : "");
    given.formsOf(first).forEach(form -> forms.add(form + last.charAt(0)));
    return forms.contains(letters)
        || letters.length() == LOGIN && (first.charAt(0) + last).startsWith(letters)
        || parts.size() > 1 && parts.contains(last) && last.length() > 3;
  }

  /** Whether it holds the last name and at least the initial of the first: hardly two people's. */
  boolean holds(String fullName) {
    List<String> words = List.of(PersonName.fold(fullName).split(" "));
    return words.size() > 1
        && words.getLast().length() >= TELLING
        && whole(words).contains(letters);
  }

  /** The forms with the last name and the first name or its initial. */
  private Set<String> whole(List<String> words) {
    List<String> rest = words.subList(1, words.size());
    Set<String> forms = new HashSet<>();
    for (String last : List.of(words.getLast(), String.join("", rest))) {
      for (String first : given.formsOf(words.getFirst())) {
        String initial = first.substring(0, 1);
        forms.addAll(List.of(first + last, last + first, initial + last, last + initial));
      }
    }
    forms.add(initials(words.subList(0, words.size() - 1)) + words.getLast());
    return forms;
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /** Whether one of its parts has the first letter of the name. */
  boolean begins(String name) {
    String first = PersonName.fold(name).substring(0, 1);
    return parts.stream().anyMatch(part -> part.startsWith(first));
  }

  /** Whether it begins with a form of the first name. */
  boolean isFirstNameOf(String fullName) {
    String first = PersonName.fold(fullName).split(" ")[0];
    return !parts.isEmpty() && given.formsOf(first).contains(parts.getFirst());
  }

  /** The full name that a signed first name and the last name behind it make: "kevin.lark". */
  Optional<String> continuing(String firstName) {
    if (tagged || parts.size() != 2 || !firstName.matches("\\p{Lu}\\p{Ll}{2,}+")) {
      return Optional.empty();
    }
    String first = PersonName.fold(firstName);
    String head = parts.getFirst();
    boolean same = given.formsOf(first).contains(head) || first.substring(0, 1).equals(head);
    return same && isLastName(parts.getLast())
        ? Optional.of(firstName + " " + capital(parts.getLast()))
        : Optional.empty();
  }

  private boolean isLastName(String part) {
    return part.length() > 3 && isName(part);
  }

  /**
   * The name that the local part spells, "jonas.quillgaard", where its first name is a known one.
   */
  Optional<String> spelled() {
    boolean names = !tagged && (parts.size() == 2 || parts.size() == 3);
    for (String part : parts) {
      names &= part.length() > 1 && isName(part);
    }
    if (!names || !isLastName(parts.getLast()) || !given.isGiven(parts.getFirst())) {
      return Optional.empty();
    }
    return Optional.of(String.join(" ", parts.stream().map(LocalPart::capital).toList()));
  }

  private boolean isName(String part) {
    return part.chars().allMatch(Character::isLetter) && given.isName(part);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
