package io.arguo.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.arguo.graph.Iris;
import io.arguo.graph.Lineage;
import io.arguo.mention.Evidence;
import io.arguo.mention.Mention;
import io.arguo.mention.Referent;
import io.arguo.message.Message;
import io.arguo.people.Person;
import io.arguo.people.SpokenZone;
import io.arguo.stance.Comparison;
import io.arguo.stance.Exchange;
import io.arguo.stance.Position;
import io.arguo.stance.Reading;
import io.arguo.topic.Topic;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes readings as JSON lines: the same objects that the graph is made from. */
public final class ReadingJson {
  private final JsonFactory json = new JsonFactory();
  private final Writer out;

  public ReadingJson(Writer out) {
    this.out = out;
  }

  /** Writes one reading as one line. */
  public void write(Reading reading, Lineage lineage) throws IOException {
    try (JsonGenerator line = json.createGenerator(out)) {
      line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      line.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      line.writeStartObject();
      writeMessage(line, reading, lineage);
      writeZones(line, reading.zones());
      writeMentions(line, reading.mentions());
      writePositions(line, reading.positions());
      writeExchanges(line, reading.exchanges());
      writeComparisons(line, reading.comparisons());
      line.writeEndObject();
    }
    out.write('\n');
  }

  private static void writeMessage(JsonGenerator line, Reading reading, Lineage lineage)
      throws IOException {
    Message message = reading.message();
    line.writeStringField("id", message.id());
    line.writeObjectFieldStart("origin");
    line.writeStringField("path", message.origin().source());
    line.writeNumberField("offset", message.origin().offset());
    line.writeEndObject();
    line.writeStringField("list", message.list());
    line.writeStringField("subject", message.subject());
    optional(
        line,
        "date",
        message
            .date()
            .map(
                d ->
                    DateTimeFormatter.ISO_INSTANT.format(
                        d.withNano(0).withOffsetSameInstant(ZoneOffset.UTC))));
    line.writeObjectFieldStart("author");
    line.writeStringField("name", reading.author().name());
    line.writeStringField("address", message.author().address());
    line.writeEndObject();
    optional(line, "inReplyTo", lineage.parent());
    line.writeStringField("thread", lineage.root());
    line.writeStringField("text", message.text());
  }

  private static void writeZones(JsonGenerator line, List<SpokenZone> zones) throws IOException {
    line.writeArrayFieldStart("zones");
    for (SpokenZone spoken : zones) {
      line.writeStartObject();
      line.writeNumberField("first", spoken.zone().first());
      line.writeNumberField("last", spoken.zone().last());
      line.writeStringField("kind", spoken.zone().kind().label());
      line.writeNumberField("depth", spoken.zone().depth());
      optional(line, "speaker", spoken.person().map(Person::name));
      line.writeEndObject();
    }
    line.writeEndArray();
  }

  private static void writeMentions(JsonGenerator line, List<Mention> mentions) throws IOException {
    line.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      Evidence words = mention.evidence();
      line.writeStartObject();
      line.writeNumberField("line", words.firstLine());
      line.writeNumberField("begin", words.begin());
      line.writeNumberField("end", words.end());
      line.writeStringField("surface", words.text());
      line.writeStringField("type", type(mention.referent()));
      line.writeStringField("topic", mention.referent().label());
      optional(line, "iri", iri(mention.referent()));
      optional(line, "speaker", words.speaker().map(Person::name));
      line.writeStringField("rule", words.rule());
      confidence(line, words.confidence());
      line.writeEndObject();
    }
    line.writeEndArray();
  }

  private static void writePositions(JsonGenerator line, List<Position> positions)
      throws IOException {
    line.writeArrayFieldStart("positions");
    for (Position position : positions) {
      line.writeStartObject();
      line.writeStringField("holder", position.holder().name());
      line.writeStringField("topic", position.topic().label());
      line.writeStringField("stance", position.stance().label());
      evidence(line, position.evidence(), position.confidence());
      line.writeEndObject();
    }
    line.writeEndArray();
  }

  private static void writeExchanges(JsonGenerator line, List<Exchange> exchanges)
      throws IOException {
    line.writeArrayFieldStart("exchanges");
    for (Exchange exchange : exchanges) {
      line.writeStartObject();
      line.writeStringField("from", exchange.from().name());
      line.writeStringField("to", exchange.to().name());
      line.writeStringField("kind", exchange.kind().label());
      line.writeArrayFieldStart("topics");
      for (Topic topic : exchange.topics()) {
        line.writeString(topic.label());
      }
      line.writeEndArray();
      evidence(line, exchange.evidence(), exchange.confidence());
      line.writeEndObject();
    }
    line.writeEndArray();
  }

  private static void writeComparisons(JsonGenerator line, List<Comparison> comparisons)
      throws IOException {
    line.writeArrayFieldStart("comparisons");
    for (Comparison comparison : comparisons) {
      line.writeStartObject();
      line.writeStringField("holder", comparison.holder().name());
      line.writeStringField("preferred", comparison.preferred().label());
      line.writeStringField("over", comparison.over().label());
      evidence(line, comparison.evidence(), comparison.confidence());
      line.writeEndObject();
    }
    line.writeEndArray();
  }

  private static void evidence(JsonGenerator line, List<Evidence> evidence, double confidence)
      throws IOException {
    int[] lines =
        evidence.stream()
            .flatMapToInt(e -> IntStream.rangeClosed(e.firstLine(), e.lastLine()))
            .distinct()
            .sorted()
            .toArray();
    line.writeFieldName("lines");
    line.writeArray(lines, 0, lines.length);
    confidence(line, confidence);
    line.writeArrayFieldStart("evidence");
    for (Evidence words : evidence) {
      line.writeStartObject();
      line.writeNumberField("begin", words.begin());
      line.writeNumberField("end", words.end());
      line.writeStringField("text", words.text());
      line.writeStringField("rule", words.rule());
      line.writeEndObject();
    }
    line.writeEndArray();
  }

  private static String type(Referent referent) {
    return switch (referent) {
      case Referent.OfTopic of ->
          switch (of.as()) {
            case PROJECT -> "project";
            case TECHNOLOGY, KIND -> "technology";
          };
      case Referent.OfPerson p -> "person";
      case Referent.OfStranger s -> "person";
    };
  }

  private static Optional<String> iri(Referent referent) {
    return switch (referent) {
      case Referent.OfTopic of -> Optional.of(of.topic().iri());
      case Referent.OfPerson of -> Optional.of(Iris.person(of.person().key()).getURI());
      case Referent.OfStranger s -> Optional.empty();
    };
  }

  private static void optional(JsonGenerator line, String field, Optional<String> value)
      throws IOException {
    line.writeFieldName(field);
    line.writeString(value.orElse(null));
  }

  private static void confidence(JsonGenerator line, double confidence) throws IOException {
    line.writeFieldName("confidence");
    line.writeNumber(BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP));
  }
}
