package io.arguo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphExporterTest {
  private static final Map<GraphFormat, Lang> READERS =
      Map.of(
          GraphFormat.TTL, Lang.TURTLE,
          GraphFormat.NT, Lang.NTRIPLES,
          GraphFormat.NQ, Lang.NQUADS,
          GraphFormat.JSONLD, Lang.JSONLD);

  private final Graph graph = parse(GRAPH, Lang.TURTLE);

  @ParameterizedTest
  @EnumSource(names = {"TTL", "NT", "NQ", "JSONLD"})
  void an_rdf_document_holds_the_same_graph(GraphFormat format) throws IOException {
    Graph back = parse(write(format, true), READERS.get(format));
    assertTrue(back.isIsomorphicWith(graph), format.name());
  }

  @Test
  void sorted_lines_do_not_depend_on_the_order_of_writing() throws IOException {
    Graph other = GraphFactory.createDefaultGraph();
    List<Triple> triples = graph.find().toList();
    triples.reversed().forEach(other::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExporter(true).write(other, GraphFormat.NQ, out);
    assertEquals(write(GraphFormat.NQ, true), out.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void addresses_are_masked_unless_asked_for(GraphFormat format) throws IOException {
    assertFalse(write(format, false).contains("jane@example.org"), format.name());
  }

  @Test
  void graphml_counts_words_once_and_opens_as_xml() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    write(GraphFormat.GRAPHML, false).getBytes(StandardCharsets.UTF_8)));
    NodeList edges = document.getElementsByTagName("edge");
    List<String> weights =
        IntStream.range(0, edges.getLength())
            .mapToObj(i -> ((Element) edges.item(i)).getTextContent())
            .toList();
    assertEquals(List.of("for1"), weights, "the same words twice are one edge of weight 1");
    assertEquals(2, document.getElementsByTagName("node").getLength());
  }

  @Test
  void csv_has_a_line_for_each_position() throws IOException {
    assertEquals(
        """
        holder,topic,stance,date,post,quoted,confidence,lines,sentence,rule
        Jane Doe,ZFS,for,2009-03-04T09:12:33Z,m1@example.org,false,0.90,2-3,"It is ""solid"", says j***@example.org.",r1
        Jane Doe,ZFS,for,,m2@example.org,true,0.90,7-7,"It is ""solid"", says j***@example.org.",r1
        """,
        write(GraphFormat.CSV, false));
  }

  private String write(GraphFormat format, boolean addresses) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExporter(addresses).write(graph, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Graph parse(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    if (lang == Lang.NQUADS) {
      var dataset = DatasetGraphFactory.create();
      RDFParser.fromString(text, lang).parse(dataset);
      return dataset.getDefaultGraph();
    }
    RDFDataMgr.read(graph, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lang);
    return graph;
  }

  private static final String GRAPH =
      """
      PREFIX arguo: <https://w3id.org/arguo/ontology#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX sioc: <http://rdfs.org/sioc/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      <https://w3id.org/arguo/id/person/jane-doe> a foaf:Person ; foaf:name "Jane Doe" ;
        foaf:mbox <mailto:jane@example.org> .
      <https://w3id.org/arguo/topic/zfs> a arguo:Technology , skos:Concept ; skos:prefLabel "ZFS" .
      <mid:m1@example.org> a sioc:Post ; sioc:id "m1@example.org" ;
        dcterms:created "2009-03-04T09:12:33Z"^^xsd:dateTime ; sioc:content "mail jane@example.org" .
      <mid:m2@example.org> a sioc:Post ; sioc:id "m2@example.org" .
      <mid:m1@example.org#p1> a arguo:Position ; arguo:inPost <mid:m1@example.org> ;
        arguo:holder <https://w3id.org/arguo/id/person/jane-doe> ; arguo:quoted false ;
        arguo:about <https://w3id.org/arguo/topic/zfs> ; arguo:stance arguo:for ;
        arguo:confidence 0.90 ; arguo:evidence <mid:m1@example.org#e1> .
      <mid:m1@example.org#e1> a arguo:Evidence ; arguo:firstLine 2 ; arguo:lastLine 3 ; oa:start 9 ;
        oa:exact "It is \\"solid\\", says jane@example.org." ; arguo:rule "r1" .
      <mid:m2@example.org#p1> a arguo:Position ; arguo:inPost <mid:m2@example.org> ;
        arguo:holder <https://w3id.org/arguo/id/person/jane-doe> ; arguo:quoted true ;
        arguo:about <https://w3id.org/arguo/topic/zfs> ; arguo:stance arguo:for ;
        arguo:confidence 0.90 ; arguo:evidence <mid:m2@example.org#e1> .
      <mid:m2@example.org#e1> a arguo:Evidence ; arguo:firstLine 7 ; arguo:lastLine 7 ; oa:start 9 ;
        oa:exact "It is \\"solid\\", says jane@example.org." ; arguo:rule "r1" .
      """;
}
