package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a batch that may be duplicates or have some.
 *
 * @param batch index of the batch
 * @param files each once, by place
 */
public record Candidates(int batch, List<Candidate> files) {
  public Candidates {
    files = List.copyOf(files);
  }

  /**
   * A file that may be a duplicate or have some.
   *
   * @param place in the batch
   * @param file what the survey knows of it; with a text
   */
  public record Candidate(int place, SurveyedFile file) {}

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(batch);
    out.writeInt(files.size());
    for (Candidate candidate : files) {
      out.writeInt(candidate.place);
      candidate.file.write(out);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Candidates read(DataInput in) throws IOException {
    int batch = in.readInt();
    List<Candidate> files = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      files.add(new Candidate(in.readInt(), SurveyedFile.read(in)));
    }
    return new Candidates(batch, files);
  }
}
