package io.arguo.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The taxonomy's files on the class path, found by listing their folder, so that a new field of
 * topics is one new file and no index to keep.
 */
final class TopicFiles {
  private static final String FOLDER = "arguo/ontology/topics";

  /** Something to read, under the name to show in errors. */
  record Source(String name, Opener opener) {}

  /** Opens a source; the reader closes the stream. */
  interface Opener {
    InputStream open() throws IOException;
  }

  private TopicFiles() {}

  /** The files in the order of their names, whatever holds them. */
  static List<Source> bundled(ClassLoader loader) throws IOException {
    URL folder = loader.getResource(FOLDER);
    if (folder == null) {
      return List.of();
    }
    TreeMap<String, Source> found = new TreeMap<>();
    for (String name : names(folder)) {
      String path = FOLDER + "/" + name;
      found.put(name, new Source(name, () -> open(loader, path)));
    }
    return List.copyOf(found.values());
  }

  static Source of(Path file) {
    return new Source(file.toString(), () -> Files.newInputStream(file));
  }

  private static InputStream open(ClassLoader loader, String path) throws IOException {
    URLConnection connection = loader.getResource(path).openConnection();
    // A cached jar would stay open, and locked on some systems, for as long as the program runs.
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  private static List<String> names(URL folder) throws IOException {
    if (folder.getProtocol().equals("file")) {
      try (Stream<Path> files = Files.list(Path.of(uri(folder)))) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(TopicFiles::isTurtle)
            .toList();
      }
    }
    if (folder.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        return namesIn(jar);
      }
    }
    throw new IOException("cannot list " + folder);
  }

  private static List<String> namesIn(JarFile jar) {
    String prefix = FOLDER + "/";
    return jar.stream()
        .map(JarEntry::getName)
        .filter(name -> name.startsWith(prefix) && isTurtle(name))
        .map(name -> name.substring(prefix.length()))
        .filter(name -> name.indexOf('/') < 0)
        .toList();
  }

  private static boolean isTurtle(String name) {
    return name.endsWith(".ttl");
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(url.toString(), e));
    }
  }
}
