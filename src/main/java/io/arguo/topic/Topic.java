package io.arguo.topic;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A concept of the taxonomy.
 *
 * @param iri its IRI
 * @param label the preferred label
 * @param aliases the other labels (skos:altLabel, skos:hiddenLabel), in order
 * @param caseSensitive whether its labels count only as they are written
 * @param ambiguous those of its labels that count only in context
 * @param contextWords lower-case words that settle an ambiguous label when they stand in the post
 * @param broader IRIs of the directly broader topics
 */
public record Topic(
    String iri,
    TopicType type,
    String label,
    List<String> aliases,
    boolean caseSensitive,
    Set<String> ambiguous,
    Set<String> contextWords,
    List<String> broader) {
  public Topic {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(type);
    Objects.requireNonNull(label);
    aliases = List.copyOf(aliases);
    ambiguous = Set.copyOf(ambiguous);
    contextWords = Set.copyOf(contextWords);
    broader = List.copyOf(broader);
  }
}
