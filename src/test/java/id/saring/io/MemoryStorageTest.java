package id.saring.io;

class MemoryStorageTest extends StorageContract {
  @Override
  protected Storage storage() {
    return MemoryStorage.empty();
  }
}
