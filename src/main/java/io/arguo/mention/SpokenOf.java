package io.arguo.mention;

import io.arguo.topic.Topic;
import io.arguo.topic.TopicType;
import java.util.Set;

/**
 * Tells whether a technology is spoken of as its people or effort: "the X team", "X's policy",
 * "anyone besides X". What the taxonomy calls a project stays one. A cue must not be what is said
 * of programs, too: these want, refuse, accept and decide as people do.
 */
final class SpokenOf {
  private static final Set<String> PEOPLE =
      Set.of(
          "team",
          "community",
          "communities",
          "developers",
          "devs",
          "hackers",
          "committers",
          "contributors",
          "maintainer",
          "maintainers",
          "folks",
          "guys",
          "people",
          "foundation",
          "organization",
          "organisation",
          "authors",
          "upstream",
          "contributions",
          "conference",
          "sprint",
          "tracker",
          "governance",
          "leadership");

  private static final Set<String> PROJECT = Set.of("project", "projects");

  /** Where an effort shows itself; of "a Trac site" there are many. */
  private static final Set<String> SHOWN = Set.of("site", "website", "roadmap");

  /** What belongs to an effort, not to a program. */
  private static final Set<String> ASSETS =
      Set.of(
          "responsibility",
          "policy",
          "policies",
          "roadmap",
          "repo",
          "repository",
          "tracker",
          "website",
          "wiki",
          "infrastructure",
          "trac",
          "bugzilla",
          "jira",
          "github",
          "gitlab",
          "buildbot");

  private static final Set<String> PROMISES =
      Set.of("announced", "promised", "voted", "agreed", "plans");

  private static final Set<String> RECOMMENDED =
      Set.of("advised", "recommended", "endorsed", "sponsored", "announced", "promised");

  private static final Set<String> ANYBODY =
      Set.of("anyone", "anybody", "nobody", "someone", "somebody", "everyone", "everybody", "who");

  private static final Set<String> BESIDES = Set.of("besides", "except", "but");

  private static final Set<String> MOVES = Set.of("move", "moving", "moved");

  private static final Set<String> LEAVES = Set.of("move", "get", "switch", "migrate");

  private static final Set<String> SHIFTS = Set.of("to", "off", "away", "from", "onto", "over");

  private static final Set<String> DUTY = Set.of("should", "to", "must", "could");

  private static final Set<String> WORK = Set.of("work", "working");

  /** What stands before "work" where programs do it. */
  private static final Set<String> RUNS =
      Set.of("not", "will", "can", "cannot", "would", "should", "could", "must", "does", "also");

  private static final Set<String> SENT =
      Set.of("send", "sends", "sent", "sending", "submit", "submits", "submitted", "submitting");

  private static final Set<String> EFFORTS = Set.of("effort", "efforts");

  private SpokenOf() {}

  static TopicType in(Topic topic, String view, int begin, int end) {
    if (topic.type() != TopicType.TECHNOLOGY) {
      return topic.type();
    }
    NearWords near = NearWords.of(view, begin, end);
    return isPeople(near) || isWorkedOn(near) || isMoved(near) || isSomebody(near)
        ? TopicType.PROJECT
        : TopicType.TECHNOLOGY;
  }

  private static boolean isPeople(NearWords near) {
    String next = near.after(1);
    String second = near.after(2);
    boolean effort = PROJECT.contains(next) || SHOWN.contains(next);
    boolean project = effort && !near.indefinite() && !second.startsWith("quota");
    boolean owner = next.equals("'s") && (ASSETS.contains(second) || PEOPLE.contains(second));
    boolean compound =
        next.equals("code") && second.equals("review")
            || next.equals("core") && PEOPLE.contains(second)
            || next.equals("mailing") && second.startsWith("list")
            || next.equals("release") && second.startsWith("manager")
            || (next.equals("bug") || next.equals("issue")) && second.equals("tracker");
    return PEOPLE.contains(next) || project || owner || compound;
  }

  /** "Contribute to X", "sent a patch to X", "work on X"; a program may "not work on X". */
  private static boolean isWorkedOn(NearWords near) {
    String deed = near.before(2);
    boolean sent = deed.startsWith("patch") && SENT.contains(near.before(3));
    return switch (near.before(1)) {
      case "to" -> deed.startsWith("contribut") || EFFORTS.contains(deed) || sent;
      case "on" -> WORK.contains(deed) && !RUNS.contains(near.before(3)) || EFFORTS.contains(deed);
      default -> false;
    };
  }

  /** "Moving X to Y", "X needs to move away from Y". */
  private static boolean isMoved(NearWords near) {
    boolean told = near.after(1).equals("needs") || near.after(1).equals("needed");
    int verb = told ? 3 : 2;
    boolean moves =
        DUTY.contains(near.after(verb - 1))
            && LEAVES.contains(near.after(verb))
            && SHIFTS.contains(near.after(verb + 1));
    boolean adopts = DUTY.contains(near.after(verb - 1)) && near.after(verb).equals("adopt");
    boolean moved = MOVES.contains(near.before(1)) && SHIFTS.contains(near.after(1));
    boolean moving = near.after(1).equals("moving") && SHIFTS.contains(near.after(2));
    return moved || moving || moves || adopts;
  }

  /** "Anyone besides X and Y", "recommended by X", "X announced". */
  private static boolean isSomebody(NearWords near) {
    int besides = near.before(1).equals("and") ? 3 : 1;
    boolean other =
        BESIDES.contains(near.before(besides)) && ANYBODY.contains(near.before(besides + 1));
    boolean adviser = near.before(1).equals("by") && RECOMMENDED.contains(near.before(2));
    return other || adviser || PROMISES.contains(near.after(1));
  }
}
