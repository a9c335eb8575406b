package io.arguo.graph;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a post stands in its thread.
 *
 * @param parent the Message-ID of the post that it answers
 * @param root the Message-ID of the thread's first post, in the archive or only referred to
 */
public record Lineage(Optional<String> parent, String root) {
  public Lineage {
    Objects.requireNonNull(parent);
    Objects.requireNonNull(root);
  }

  /** Whether the post names its thread: nothing before it in the thread is known but ids. */
  boolean opens(String post) {
    return root.equals(post) || parent.filter(root::equals).isPresent();
  }
}
