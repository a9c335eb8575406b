package io.arguo.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.StorageException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The folder of a store: {@code store.version}, written first, says what it is; {@code tdb2} holds
 * the facts. Others may keep their own files beside them.
 */
final class StoreFolder {
  private static final String LAYOUT = "1";
  private static final String VERSION = "store.version";
  private static final String VERSION_UNDER_WAY = "store.version.new";
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private StoreFolder() {}

  static Store open(Path folder) {
    if (!Files.exists(folder.resolve(VERSION))) {
      throw Files.isDirectory(folder) && !isFresh(folder)
          ? foreign(folder)
          : new StoreException("no store at " + folder + ": run `arguo load …` first");
    }
    return connect(folder);
  }

  static Store create(Path folder) {
    if (!Files.exists(folder.resolve(VERSION))) {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new StoreException(folder + " is a file, not the folder of a store");
      }
      if (Files.exists(folder) && !isFresh(folder)) {
        throw foreign(folder);
      }
      markAsStore(folder);
    }
    return connect(folder);
  }

  /** Empty, or left so by somebody who was killed while making a store of it. */
  private static boolean isFresh(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().equals(VERSION_UNDER_WAY)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new StoreException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private static StoreException foreign(Path folder) {
    return new StoreException(
        folder + " is not a store of Arguo: it holds other files and no " + VERSION);
  }

  private static void markAsStore(Path folder) {
    try {
      Files.createDirectories(folder);
      Path draft = folder.resolve(VERSION_UNDER_WAY);
      Files.writeString(draft, LAYOUT + "\n");
      Files.move(draft, folder.resolve(VERSION), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot make a store at " + folder + ": " + e, e);
    }
  }

  private static Store connect(Path folder) {
    requireLayout(folder);
    requireWritable(folder);
    Path tdb2 = folder.resolve("tdb2");
    try {
      Files.createDirectories(tdb2);
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(tdb2.toString()));
      EmptyInput.allow(dataset);
      return new TransactionalStore(folder.toString(), dataset, TDBInternal::expel);
    } catch (DBOpEnvException e) {
      throw lockedOr(folder, e);
    } catch (JenaException | StorageException | AtlasException | IOException e) {
      throw broken(folder, e);
    }
  }

  private static void requireLayout(Path folder) {
    String found;
    try {
      found = Files.readString(folder.resolve(VERSION)).strip();
    } catch (IOException e) {
      throw broken(folder, e);
    }
    if (!found.equals(LAYOUT)) {
      throw new StoreException(
          "the store at %s has layout %s, this Arguo reads layout %s: load the archives anew"
              .formatted(folder, found, LAYOUT));
    }
  }

  /** TDB2 puts its lock into the folder even to read. */
  private static void requireWritable(Path folder) {
    if (!Files.isWritable(folder)) {
      throw new StoreException(
          "the store at " + folder + " is read-only, and its lock has to be written even to read");
    }
  }

  private static StoreException lockedOr(Path folder, DBOpEnvException e) {
    return holder(e)
        .map(
            process ->
                new StoreException(
                    "another arguo process ("
                        + process
                        + ") has the store at "
                        + folder
                        + " open: wait for it or end it",
                    e))
        .orElseGet(() -> broken(folder, e));
  }

  /** TDB2 tells a lock from other trouble only in its message. */
  private static Optional<String> holder(DBOpEnvException e) {
    Matcher matcher = HOLDER.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static StoreException broken(Path folder, Exception e) {
    return new StoreException("cannot open the store at " + folder + ": " + e.getMessage(), e);
  }
}
