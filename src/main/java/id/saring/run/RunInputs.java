package id.saring.run;

import id.saring.text.Hashing;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the survey found the inputs of a run to be.
 *
 * @param hash of the paths and contents of all raw files, 64 hex digits
 * @param state eight hex digits or more that stand for the inputs and the definition
 * @param isNew whether there is anything to do
 */
public record RunInputs(String hash, String state, boolean isNew) {
  /**
   * The inputs of a run.
   *
   * @param digests of the contents of all batches, by index
   * @param made states of which there is a snapshot already
   */
  public static RunInputs of(
      Map<Integer, byte[]> digests, String definitionHash, Set<String> made) {
    MessageDigest digest = Hashing.sha256();
    new TreeMap<>(digests).values().forEach(digest::update);
    String hash = HexFormat.of().formatHex(digest.digest());
    String state = state(hash, definitionHash);
    return new RunInputs(hash, state, !made.contains(state));
  }

  /** What stands for inputs and a definition. */
  public static String state(String inputsHash, String definitionHash) {
    return HexFormat.of().formatHex(Hashing.digest(inputsHash + definitionHash));
  }

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(hash);
    out.writeUTF(state);
    out.writeBoolean(isNew);
  }

  /** Reads what {@link #write} wrote. */
  public static RunInputs read(DataInput in) throws IOException {
    return new RunInputs(in.readUTF(), in.readUTF(), in.readBoolean());
  }
}
