package id.saring.run;

import id.saring.plan.PlannedFile;
import id.saring.survey.BatchSurvey;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * The survey of a batch, as it is kept from run to run.
 *
 * @param startMillis when the run that made it began
 * @param settled whether every file could be read, or never can be
 * @param survey the survey
 */
record KeptSurvey(long startMillis, boolean settled, BatchSurvey survey) {
  /** A file that was changed so shortly before may change again without a new time. */
  private static final long COARSEST_CLOCK_MILLIS = 2000;

  /** What the binary form begins with; another for each form. */
  private static final int FORM = 0x53555603;

  /** The same survey, found to be true again by a run that began at {@code start}. */
  KeptSurvey madeAt(Instant start) {
    return new KeptSurvey(start.toEpochMilli(), settled, survey);
  }

  /** Whether equal sizes and times of {@code files} tell that their contents are equal. */
  boolean canBeTrusted(List<PlannedFile> files) {
    long latest =
        files.stream().mapToLong(PlannedFile::modifiedMillis).max().orElse(Long.MIN_VALUE);
    return settled && canBeTrusted(Instant.ofEpochMilli(startMillis), latest);
  }

  /**
   * Whether files, the last of which was changed at {@code latestModifiedMillis}, cannot have
   * changed again unnoticed since they were read at {@code read}.
   */
  static boolean canBeTrusted(Instant read, long latestModifiedMillis) {
    return latestModifiedMillis < read.toEpochMilli() - COARSEST_CLOCK_MILLIS;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(FORM);
    out.writeLong(startMillis);
    out.writeBoolean(settled);
    survey.write(out);
  }

  /** Reads what {@link #write} wrote; null if that was of another form, by an earlier Saring. */
  static KeptSurvey read(DataInput in) throws IOException {
    return in.readInt() != FORM
        ? null
        : new KeptSurvey(in.readLong(), in.readBoolean(), BatchSurvey.read(in));
  }
}
