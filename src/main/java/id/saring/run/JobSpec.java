package id.saring.run;

import id.saring.io.Opener;
import id.saring.io.Storage;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a worker must know of a run. It travels with every function of the graph, many times: what
 * is large, such as the texts of rule packs, is in the workspace.
 *
 * @param definition hash of the definition, whose texts are in the workspace
 * @param output where snapshots, workspace and what is kept from run to run are
 * @param opener opens raw files
 * @param start when the run began
 * @param made states of inputs and definition of which there is a snapshot already; none to make a
 *     new one whatever it holds
 * @param trust how files that were read in an earlier run are known to be the same
 * @param unfit article keys of files that can be no one's original, because an earlier try found
 *     them changing
 */
public record JobSpec(
    String definition,
    Storage output,
    Opener opener,
    Instant start,
    Set<String> made,
    Trust trust,
    Set<Long> unfit)
    implements Serializable {
  public JobSpec {
    made = new TreeSet<>(made);
    unfit = new TreeSet<>(unfit);
  }

  /** How a file is known to be the same as in an earlier run. */
  public enum Trust {
    /** By its size and the time of its last change. */
    SIZE_AND_TIME,
    /** By reading it. */
    CHECKSUM
  }
}
