package io.arguo.topic;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What the files say of one concept, gathered until the last of them is read. */
final class TopicDraft {
  private final String iri;
  private final String file;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> ambiguous = new LinkedHashSet<>();
  private final Set<String> contextWords = new LinkedHashSet<>();
  private final Set<String> broader = new LinkedHashSet<>();
  private TopicType type;
  private String label;
  private boolean caseSensitive;

  TopicDraft(String iri, String file) {
    this.iri = iri;
    this.file = file;
  }

  void type(TopicType type) {
    this.type = type;
  }

  /** The first label stays preferred, so that a user's file cannot rename a topic by accident. */
  void label(String text) {
    if (label == null) {
      label = text;
    } else if (!label.equals(text)) {
      aliases.add(text);
    }
  }

  void alias(String text) {
    aliases.add(text);
  }

  void ambiguous(String text) {
    ambiguous.add(text);
  }

  void contextWord(String text) {
    contextWords.add(text.toLowerCase(Locale.ROOT));
  }

  void broader(String broaderIri) {
    broader.add(broaderIri);
  }

  void caseSensitive(boolean value) {
    caseSensitive = value;
  }

  Topic finish() throws TaxonomyException {
    if (type == null || label == null) {
      String lacks = type == null ? "has no class (arguo:Technology, …)" : "has no skos:prefLabel";
      throw new TaxonomyException(file, "<" + iri + "> " + lacks);
    }
    aliases.remove(label);
    return new Topic(
        iri,
        type,
        label,
        aliases.stream().toList(),
        caseSensitive,
        ambiguous,
        contextWords,
        broader.stream().toList());
  }
}
