package io.arguo.cli;

import io.arguo.graph.GraphReader;
import io.arguo.graph.StoredClaim;
import io.arguo.graph.StoredPost;
import io.arguo.store.Store;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code arguo explain}: why Arguo believes what it says. */
@Command(
    name = "explain",
    header = "Shows why Arguo believes something.",
    description = {
      "",
      "For a post: every line with its zone and speaker, then each mention, position, exchange and",
      "comparison with the rule that read it and how sure it is. For a position, exchange or",
      "comparison: the same for that one, with its words."
    },
    footer = {
      "Examples:",
      "  arguo explain '<4876F2C1.123@example.org>'           a post, by its Message-ID",
      "  arguo explain 'mid:4876F2C1.123@example.org#p2'      a position of that post"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "POST|POSITION",
      description = "A Message-ID, or the mid: IRI of a post, position, exchange or comparison.")
  private String name;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Explanation explanation = new Explanation(console.out());
    try (Store opened = Store.open(store.folder())) {
      boolean found =
          opened.read(
              dataset -> {
                GraphReader reader = new GraphReader(dataset.getDefaultGraph());
                if (name.contains("#")) {
                  Optional<StoredClaim> claim = reader.claim(name);
                  claim.ifPresent(explanation::print);
                  return claim.isPresent();
                }
                Optional<StoredPost> post = reader.post(name);
                post.ifPresent(explanation::print);
                return post.isPresent();
              });
      if (!found) {
        throw new CommandFailure(
            "nothing named "
                + name
                + " in "
                + store.folder()
                + "; `arguo ask` and `arguo query` show the names of posts and positions");
      }
    }
    return ExitCode.DONE;
  }
}
