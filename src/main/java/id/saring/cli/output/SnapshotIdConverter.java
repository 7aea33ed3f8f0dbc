package id.saring.cli.output;

import id.saring.snapshot.SnapshotId;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a snapshot, or its folder, from the command line. */
final class SnapshotIdConverter implements ITypeConverter<SnapshotId> {
  @Override
  public SnapshotId convert(String value) {
    Path name = Path.of(value).getFileName();
    try {
      return new SnapshotId(name == null ? value : name.toString());
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
