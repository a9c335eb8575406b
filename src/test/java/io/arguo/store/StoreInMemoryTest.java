package io.arguo.store;

final class StoreInMemoryTest extends StoreContract {
  @Override
  Store empty() {
    return Store.inMemory();
  }
}
