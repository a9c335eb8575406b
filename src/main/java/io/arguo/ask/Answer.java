package io.arguo.ask;

import io.arguo.query.ParameterType;
import io.arguo.query.SavedQuery;
import io.arguo.query.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What becomes of a question. */
public sealed interface Answer {
  /**
   * The question was understood in one way.
   *
   * @param reading how it was understood, and the rows' query
   * @param sparql the query that gave the rows
   * @param table the rows, of which there may be none
   */
  record Understood(Reading reading, String sparql, Table table) implements Answer {}

  /** The question can be understood in several ways, none better than the others. */
  record Ambiguous(List<Reading> readings) implements Answer {
    public Ambiguous {
      readings = List.copyOf(readings);
    }
  }

  /** The question has a form that is known, but speaks of things that the store does not know. */
  record NothingKnown(List<Unknown> names) implements Answer {
    public NothingKnown {
      names = List.copyOf(names);
    }
  }

  /**
   * The question has no form that is known.
   *
   * @param reason one sentence
   * @param examples questions that are understood, the nearest first
   */
  record NotUnderstood(String reason, List<String> examples) implements Answer {
    public NotUnderstood {
      examples = List.copyOf(examples);
    }
  }

  /**
   * One way to understand a question.
   *
   * @param parameters as to be given to the query
   * @param words the question as it was understood, with names as the store writes them
   */
  record Reading(SavedQuery query, Map<String, String> parameters, String words) {
    public Reading {
      parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
  }

  /**
   * Words that should be a name.
   *
   * @param suggestions names of the store that are spelled much like them, the nearest first
   */
  record Unknown(ParameterType type, String words, List<String> suggestions) {
    public Unknown {
      suggestions = List.copyOf(suggestions);
    }

    /** One sentence for people. */
    public String sentence() {
      String near =
          suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?";
      return "no " + type.label() + " named '" + words + "' in this store" + near;
    }
  }
}
