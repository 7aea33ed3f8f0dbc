package id.saring.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A listing that was held against the ledger of a snapshot, file by file, and told nothing new.
 * What is listed in the same way against the same snapshot need not be held against it again.
 *
 * @param snapshot id of the snapshot
 * @param definition hash of the definition that made it
 * @param listing digest of the listing
 */
record KnownListing(String snapshot, String definition, String listing) {
  /** What the binary form begins with; another for each form. */
  private static final int FORM = 0x4b4c5301;

  void write(DataOutput out) throws IOException {
    out.writeInt(FORM);
    out.writeUTF(snapshot);
    out.writeUTF(definition);
    out.writeUTF(listing);
  }

  /** Reads what {@link #write} wrote; null if that was of another form. */
  static KnownListing read(DataInput in) throws IOException {
    return in.readInt() != FORM ? null : new KnownListing(in.readUTF(), in.readUTF(), in.readUTF());
  }
}
