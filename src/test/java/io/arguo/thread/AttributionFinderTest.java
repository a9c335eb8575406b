package io.arguo.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arguo.message.Mailbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {
  private static final Mailbox ADA = new Mailbox("Ada Quill", "ada@example.org");

  private static List<Attribution> find(String text) {
    return new AttributionFinder().find(TestMail.post("1", ADA, "", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Mon, Mar 3, 2014 at 5:21 PM, Lark, Ben <ben@example.net> wrote: | Lark, Ben | ben@example.net",
        "On Tue, Mar 4, 2014 at 1:39 PM B. Lark <ben@example.net> wrote: | B. Lark | ben@example.net",
        "On 3 Mar 2014, ben at example.net (=?iso-8859-1?q?Ben_L=E4rk?=) wrote: | Ben Lärk | ben@example.net",
        "Ben Lark (ben at example.net) said: | Ben Lark | ben@example.net",
        "\"Ben Lark\" <BEN@example.net> writes: | Ben Lark | ben@example.net",
        "Ben wrote: | Ben | ''",
        "On 3 Mar 2014, Ben Lark spake thusly: | Ben Lark | ''",
        "On 3 Mar 2014, Ben Lark mused at length: | Ben Lark | ''",
        "Quoting ben at example.net: | '' | ben@example.net",
        "In article <a1@example.net>, Ben van der Lark <ben@example.net> wrote: | Ben van der Lark | ben@example.net",
        "Le 01/07/2011 12:29, Ben Lark a ��crit : | Ben Lark | ''",
        "Ben Lark <ben@example.net> hat am 17. Mai 2017 um 15:10 geschrieben: | Ben Lark | ben@example.net",
        "Ben Lark wrote on another list: | Ben Lark | ''",
        "Ben van der Lark said in the other thread (about gaskets): | Ben van der Lark | ''",
        "On Monday, Mar 3, 2014, at 17:21 America/New_York, Ben Lark wrote: | Ben Lark | ''",
        "Ben L?rk wrote: | Ben L?rk | ''",
        "As Ben Q. Lark noted: | Ben Q. Lark | ''",
        "In another thread, Ben Lark wrote: | Ben Lark | ''"
      })
  void an_attribution_names_a_person(String line, String name, String address) {
    List<Attribution> found = find(line + "\n> x\n\nNo.");
    assertEquals(List.of(new Attribution(1, 1, 0, new Mailbox(name, address))), found);
  }

  @ParameterizedTest
  @CsvSource({
    "I wrote:, WRITER, ada@example.org",
    "Earlier I said:, WRITER, ada@example.org",
    "you wrote:, ANSWERED, ''",
    "'On Mon, Mar 3, 2014 at 5:21 PM, you wrote:', ANSWERED, ''",
    "'In your mail you wrote:', ANSWERED, ''"
  })
  void a_pronoun_names_nobody_but_tells_who_it_is(String line, Whom whom, String address) {
    Attribution found = find(line + "\n> x\n\nNo.").getFirst();
    assertEquals(whom, found.whom());
    assertEquals(address, found.who().address());
  }

  @Test
  void a_quoted_i_is_not_the_author() {
    assertEquals(
        List.of(new Attribution(1, 1, 1, Mailbox.UNKNOWN, Whom.WRITER)),
        find("> I wrote:\n> > x\n> Yes.\n\nNo."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The manual says:\n> x",
        "He wrote:\n> x",
        "This is what I meant:\n> x",
        "Ben wrote:\n\nNothing is quoted.",
        "There are 3 reasons:\n> x",
        "and then somebody said:\n> x",
        "Yes, see below:\n> x",
        "The manual says on page three:\n> x",
        "The Widget Manual wrote in chapter two:\n> x",
        "Python wrote to the log:\n> x",
        "Ben Lark wrote on another list:\n\nNothing is quoted.",
        "Really? wrote:\n> x",
        "Who? Ben? he said:\n> x",
        "I think that you wrote:\n> x"
      })
  void other_lines_with_a_colon_are_none(String text) {
    assertEquals(List.of(), find(text));
  }

  @Test
  void a_wrapped_attribution_may_have_lost_marks() {
    String text =
        "> > On Mon, Sep 11, 2017 at 10:59 AM, Ben Lark <\n> ben@example.net>\n> > wrote:\n> > > x";
    assertEquals(
        List.of(new Attribution(1, 3, 2, new Mailbox("Ben Lark", "ben@example.net"))), find(text));
  }
}
