package id.saring.beam;

import id.saring.io.Storage;
import id.saring.io.StorageContract;
import org.junit.jupiter.api.BeforeEach;

class ObjectStorageTest extends StorageContract {
  @BeforeEach
  void empty() {
    ObjectStore.clear();
  }

  @Override
  protected Storage storage() {
    return BeamStorage.of("objects://bucket/output/");
  }
}
