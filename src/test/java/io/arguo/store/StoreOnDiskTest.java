package io.arguo.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class StoreOnDiskTest extends StoreContract {
  @TempDir Path folder;

  @Override
  Store empty() {
    return Store.create(folder.resolve("store"));
  }
}
