package io.arguo.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.arguo.message.Mailbox;
import io.arguo.message.Message;
import io.arguo.thread.ReplyForest;
import io.arguo.thread.ZoneSplitter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedPostsTest {
  private static final String LIST = "widgets@example.org";

  private static Message post(String name, String address, String text) {
    return Letters.message("id", new Mailbox(name, address), Optional.empty(), text);
  }

  @Test
  void who_signs_under_the_lists_address_is_the_author() {
    Message read =
        new SignedPosts().read(post("", LIST, "Blue.\n\nCheers,\nAda\n\n-- \nAda Quill"));
    assertEquals(new Mailbox("Ada Quill", LIST), read.author());
    assertEquals("Blue.\n\nCheers,\nAda\n\n-- \nAda Quill", read.text());
  }

  @Test
  void a_first_name_is_better_than_the_lists() {
    Message read = new SignedPosts().read(post("", LIST, "Blue.\n\n-- \nAda"));
    assertEquals("Ada", read.author().name());
  }

  @Test
  void other_posts_stay_as_they_are() {
    for (Message message :
        new Message[] {
          post("", "ada@example.org", "Blue.\n\n-- \nAda Quill"),
          post("Ben Lark", LIST, "Blue.\n\n-- \nAda Quill"),
          post("", LIST, "Blue.")
        }) {
      assertSame(message, new SignedPosts().read(message));
    }
  }

  @Test
  void people_who_sign_under_the_lists_address_are_kept_apart() {
    PeopleBuilder builder = People.builder();
    for (String name : new String[] {"Ada Quill", "Ben Lark"}) {
      Message read = new SignedPosts().read(post("", LIST, "Blue.\n\n-- \n" + name));
      builder.observe(new ZoneSplitter().split(read, ReplyForest.builder().build()));
    }
    People people = builder.build();
    assertEquals(2, people.all().size());
    assertEquals("Ada Quill", people.find(new Mailbox("Ada Quill", LIST)).name());
    assertEquals(0, people.find(new Mailbox("Ada Quill", LIST)).addresses().size());
  }
}
