package id.saring.run;

import id.saring.definition.DefinitionFiles;
import id.saring.io.Opener;
import id.saring.io.Storage;
import java.io.Serializable;

/**
 * What a worker must know of a run; travels to workers.
 *
 * @param files the definition and its rule packs
 * @param workspace store of the {@link Workspace}
 * @param snapshot where the snapshot is made; of no use during the survey
 * @param opener opens raw files
 * @param state eight hex digits that name this snapshot's state; empty during the survey, which
 *     settles them
 */
public record JobSpec(
    DefinitionFiles files, Storage workspace, Storage snapshot, Opener opener, String state)
    implements Serializable {}
