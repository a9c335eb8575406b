package io.arguo.topic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Reads the taxonomy: the bundled files and then the user's, which may add concepts and add labels
 * to bundled ones. Statements that are not about topics are passed over.
 */
public final class TaxonomyReader {
  private static final String ARGUO = "https://w3id.org/arguo/ontology#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final ClassLoader loader;

  public TaxonomyReader() {
    this(TaxonomyReader.class.getClassLoader());
  }

  TaxonomyReader(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * The bundled taxonomy with the user's files on top.
   *
   * @throws TaxonomyException if a file cannot be read or is not a taxonomy; it names file and line
   */
  public Taxonomy read(List<Path> userFiles) throws TaxonomyException {
    List<TopicFiles.Source> sources = new ArrayList<>();
    try {
      sources.addAll(TopicFiles.bundled(loader));
    } catch (IOException e) {
      throw new TaxonomyException("bundled taxonomy", e.getMessage(), e);
    }
    userFiles.forEach(file -> sources.add(TopicFiles.of(file)));
    return readSources(sources);
  }

  /** Only these files, without the bundled taxonomy. */
  Taxonomy readOnly(List<Path> files) throws TaxonomyException {
    return readSources(files.stream().map(TopicFiles::of).toList());
  }

  private static Taxonomy readSources(List<TopicFiles.Source> sources) throws TaxonomyException {
    Map<String, TopicDraft> drafts = new TreeMap<>();
    for (TopicFiles.Source source : sources) {
      parse(source, drafts);
    }
    List<Topic> topics = new ArrayList<>();
    for (TopicDraft draft : drafts.values()) {
      topics.add(draft.finish());
    }
    return new Taxonomy(topics);
  }

  private static void parse(TopicFiles.Source source, Map<String, TopicDraft> drafts)
      throws TaxonomyException {
    try (InputStream in = source.opener().open()) {
      RDFParser.create()
          .source(in)
          .lang(Lang.TURTLE)
          .errorHandler(new Strict())
          .parse(new Sink(source.name(), drafts));
    } catch (IOException e) {
      throw new TaxonomyException(source.name(), "cannot be read: " + e.getMessage(), e);
    } catch (RiotException e) {
      throw new TaxonomyException(source.name(), e.getMessage(), e);
    }
  }

  /** Sorts each statement into the draft of its concept. */
  private static final class Sink extends StreamRDFBase {
    private final String file;
    private final Map<String, TopicDraft> drafts;

    Sink(String file, Map<String, TopicDraft> drafts) {
      this.file = file;
      this.drafts = drafts;
    }

    @Override
    public void triple(Triple triple) {
      if (!triple.getSubject().isURI()) {
        return;
      }
      String predicate = triple.getPredicate().getURI();
      Node object = triple.getObject();
      if (predicate.equals(RDF_TYPE) && object.isURI()) {
        typed(triple.getSubject().getURI(), object.getURI());
      } else if (predicate.equals(SKOS + "broader") && object.isURI()) {
        draft(triple).broader(object.getURI());
      } else if (object.isLiteral()) {
        worded(triple, predicate, object.getLiteralLexicalForm().strip());
      }
    }

    private void worded(Triple triple, String predicate, String text) {
      switch (predicate) {
        case SKOS + "prefLabel" -> draft(triple).label(text);
        case SKOS + "altLabel", SKOS + "hiddenLabel" -> draft(triple).alias(text);
        case ARGUO + "ambiguousLabel" -> draft(triple).ambiguous(text);
        case ARGUO + "contextWord" -> draft(triple).contextWord(text);
        case ARGUO + "caseSensitive" -> draft(triple).caseSensitive(text.equals("true"));
        default -> {
          // Notes, scopes and the like are for people.
        }
      }
    }

    private void typed(String subject, String type) {
      switch (type) {
        case ARGUO + "Technology" -> draft(subject).type(TopicType.TECHNOLOGY);
        case ARGUO + "Project" -> draft(subject).type(TopicType.PROJECT);
        case ARGUO + "Kind" -> draft(subject).type(TopicType.KIND);
        default -> {
          // A scheme or a class: no topic.
        }
      }
    }

    private TopicDraft draft(Triple triple) {
      return draft(triple.getSubject().getURI());
    }

    private TopicDraft draft(String iri) {
      return drafts.computeIfAbsent(iri, key -> new TopicDraft(key, file));
    }
  }

  /** Stops at the first error and puts the line into its message. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      // An odd IRI or literal is still a name that can be matched.
    }

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotException("line " + line + ", column " + column + ": " + message);
    }
  }
}
