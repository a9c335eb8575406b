package io.arguo.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 4 Mar 2003 10:11:12 +0100|2003-03-04T10:11:12+01:00",
        "Tue,  4 Mar 2003 10:11:12 -0800 (PST)|2003-03-04T10:11:12-08:00",
        "4 Mar 03 9:05 EST|2003-03-04T09:05-05:00",
        "04 Mar 103 09:05:07 GMT|2003-03-04T09:05:07Z",
        "4-Mar-2003 10:11:12 -0330|2003-03-04T10:11:12-03:30",
        "Fri Aug 7 09:05:10 PDT 2009|2009-08-07T09:05:10-07:00",
        "Wed Mar  4 10:11:12 2009|2009-03-04T10:11:12Z",
        "Fri, 31 Dec 2004 23:59:60 UT|2004-12-31T23:59:59Z",
        "2005-06-07T08:09:10+02:00|2005-06-07T08:09:10+02:00",
        "Sun, 1 Jan 2098 00:00:00 +0000|2098-01-01T00:00Z",
        "Mon, 5 May 2003 10:00:00 +9999|2003-05-05T10:00Z",
        "Mon, 5 May 2003 10:00:00 GMT+2|2003-05-05T10:00+02:00",
        "(comment) 5 (nested (one)) May 2003 10:00 CEST|2003-05-05T10:00+02:00",
      })
  void reads_dates_as_mail_has_them(String written, String expected) {
    assertEquals(expected, Dates.parse(written).map(Object::toString).orElse("none"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "Mon, 30 Feb 2004 10:00:00 +0000",
        "4 Mar 2003",
        "4 Mar 2003 25:00:00",
        "99999999999 Mar 2003 10:00",
        "::::",
        "Mar Mar Mar 10:00:00:00"
      })
  void gives_nothing_for_what_is_no_date(String written) {
    assertEquals("none", Dates.parse(written).map(Object::toString).orElse("none"));
  }
}
