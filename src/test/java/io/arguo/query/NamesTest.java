package io.arguo.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
  private static final Names NAMES = Names.in(SharedGraph.inMemory());

  @ParameterizedTest
  @CsvSource({
    "TOPIC, ZFS, ZFS",
    "TOPIC, zfs, ZFS",
    "TOPIC, the ZFS, ZFS",
    "TOPIC, openzfs, ZFS",
    "TOPIC, Open ZFS, ZFS",
    "TOPIC, EXT4, ext4",
    "TOPIC, ext-4, ext4",
    "TOPIC, gnu linux, Linux",
    "TOPIC, file systems, filesystem",
    "TOPIC, version-control systems, version control system",
    "KIND, filesystems, filesystem",
    "KIND, file system, filesystem",
    "KIND, VCS, version control system",
    "PERSON, ada lindqvist, Ada Lindqvist",
    "PERSON, Ada, Ada Lindqvist",
    "PERSON, lindqvist, Ada Lindqvist",
    "PERSON, alindqvist, Ada Lindqvist",
    "PERSON, ADA@example.org, Ada Lindqvist",
    "PERSON, bjorn ostby, Bjørn Østby",
    "PERSON, Bjørn, Bjørn Østby",
    "PERSON, Carla M Mendes, Carla Mendes",
    "PERSON, jdoe, Jane Doe"
  })
  void finds(ParameterType type, String words, String label) {
    assertEquals(label, NAMES.resolve(type, words).label());
  }

  @ParameterizedTest
  @CsvSource({
    "TOPIC, zsf, 'no topic named ''zsf'' in this store; did you mean ZFS, UFS?'",
    "TOPIC, zf, no topic named 'zf' in this store; did you mean ZFS?",
    "TOPIC, Merkurial, no topic named 'Merkurial' in this store; did you mean Mercurial?",
    "TOPIC, spreadsheet, no topic named 'spreadsheet' in this store",
    "KIND, HAMMER2, no kind named 'HAMMER2' in this store",
    "KIND, filsystem, 'no kind named ''filsystem'' in this store; did you mean filesystem?'",
    "PERSON, ada lindquist, no person named 'ada lindquist' in this store; did you mean Ada Lindqvist?",
    "PERSON, Bojrn, no person named 'Bojrn' in this store; did you mean Bjørn Østby?",
    "PERSON, '', no person named '' in this store"
  })
  void tells_what_it_does_not_find(ParameterType type, String words, String message) {
    var e = assertThrows(UnknownNameException.class, () -> NAMES.resolve(type, words));
    assertEquals(message, e.getMessage());
    assertEquals(words, e.words());
    assertEquals(type, e.type());
  }

  @Test
  void does_not_choose_between_two_people_of_one_first_name() {
    var e =
        assertThrows(UnknownNameException.class, () -> NAMES.resolve(ParameterType.PERSON, "jane"));
    assertEquals(
        "'jane' may be Jane Doe <https://w3id.org/arguo/id/person/jane-doe> or Jane Roe"
            + " <https://w3id.org/arguo/id/person/jane-roe>: give one of them",
        e.getMessage());
    assertEquals(
        List.of("Jane Doe", "Jane Roe"),
        NAMES.find(ParameterType.PERSON, "jane").stream().map(Name::label).toList());
  }
}
