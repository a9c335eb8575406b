package io.arguo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The top of the command line: it only lists the verbs. */
@Command(
    name = "arguo",
    version = "arguo 0.1.0",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    usageHelpWidth = 100,
    headerHeading = "%n",
    synopsisHeading = "%nUsage: ",
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    header = "Arguo: the knowledge graph of what a community argued about.",
    description = {
      "",
      "Reads the archive of a mailing list, works out who wrote which words, finds the people,",
      "projects and technologies in them, judges who stood where and who contradicted whom, and keeps",
      "all of it, with the sentence that shows it, in a store on this machine.",
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nArguments:%n",
    commandListHeading = "%nCommands (arguo COMMAND --help tells more):%n",
    footerHeading = "%n",
    footer = {
      "A first session:",
      "  arguo demo                                          see it work on the archive that ships",
      "  arguo load 2008-July.txt.gz                         read an archive into ./arguo-store",
      "  arguo ask \"who argued about which filesystem?\"",
      "  arguo query --list                                  what else it can be asked",
      "  arguo explain '<4876F2C1.123@example.org>'          every stage's reading of one post",
      "  arguo export --format graphml -o debate.graphml     take the graph to other tools"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:Failed; the last line on standard error says why.",
      "2:The arguments are wrong.",
      "3:Done, but some of the input could not be read and was set aside."
    },
    subcommands = {
      LoadCommand.class,
      AskCommand.class,
      QueryCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ExtractCommand.class,
      StatsCommand.class,
      ValidateCommand.class,
      DemoCommand.class
    })
@SuppressWarnings("unused")
class ArguoCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of an error.")
  private boolean verbose;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? See the list below.");
  }
}
