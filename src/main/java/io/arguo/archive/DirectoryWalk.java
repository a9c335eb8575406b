package io.arguo.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One walk through a directory. What cannot be read there is given as unreadable rather than
 * thrown: one bad file must not hide the others. Links to directories are not followed: they can go
 * in circles.
 */
final class DirectoryWalk {
  private final ArchiveReader reader;
  private final Path directory;
  private final Consumer<Found> sink;
  private int files;
  private int archives;

  DirectoryWalk(ArchiveReader reader, Path directory, Consumer<Found> sink) {
    this.reader = reader;
    this.directory = directory;
    this.sink = sink;
  }

  void walk() throws ArchiveException {
    visit(directory, directory.toString());
    if (archives == 0) {
      String seen = files == 0 ? "no files" : files == 1 ? "1 file" : files + " files";
      throw new ArchiveException(directory, "a directory without mail (" + seen + " in it)");
    }
  }

  private void visit(Path folder, String name) throws ArchiveException {
    for (Path entry : entries(folder, name)) {
      String entryName = name + (name.endsWith("/") ? "" : "/") + entry.getFileName();
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        visit(entry, entryName);
      } else if (Files.isRegularFile(entry)) {
        readFile(entry, entryName);
      }
    }
  }

  private List<Path> entries(Path folder, String name) throws ArchiveException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      if (folder.equals(directory)) {
        throw new ArchiveException(directory, "the directory cannot be listed", e);
      }
      sink.accept(new Unreadable(new Origin(name, 0), "cannot be listed", new byte[0]));
      return List.of();
    }
  }

  private void readFile(Path file, String name) {
    files++;
    try {
      if (reader.readFile(file, name, sink).isEmpty()) {
        archives++;
      }
    } catch (ArchiveException e) {
      sink.accept(new Unreadable(new Origin(name, 0), e.getMessage(), new byte[0]));
    }
  }
}
