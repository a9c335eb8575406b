package io.arguo.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all files of one folder on the class path, be it a folder or in a jar. */
final class BundledFiles {
  private BundledFiles() {}

  /** File name to text, sorted. */
  static Map<String, String> read(ClassLoader loader, String folder, String ending) {
    URL place = loader.getResource(folder);
    Map<String, String> texts = new TreeMap<>();
    try {
      for (String name : place == null ? List.<String>of() : names(place, folder)) {
        if (name.endsWith(ending)) {
          texts.put(name, text(loader, folder + "/" + name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static List<String> names(URL place, String folder) throws IOException {
    if (place.openConnection() instanceof JarURLConnection jar) {
      String start = folder + "/";
      List<String> names = new ArrayList<>();
      jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(start))
          .forEach(name -> names.add(name.substring(start.length())));
      return names;
    }
    try (Stream<Path> files = Files.list(Path.of(URI.create(place.toString())))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static String text(ClassLoader loader, String path) throws IOException {
    try (InputStream in = loader.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
