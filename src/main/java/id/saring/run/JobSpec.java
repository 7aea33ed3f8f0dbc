package id.saring.run;

import id.saring.definition.DefinitionFiles;
import java.io.Serializable;

/**
 * What a worker must know of a run; travels to workers.
 *
 * @param files the definition and its rule packs
 * @param workspace folder of the {@link Workspace}
 * @param staging folder of the snapshot in the making
 * @param opener opens raw files
 * @param state eight hex digits that name this snapshot's state; empty during the survey, which
 *     settles them
 */
public record JobSpec(
    DefinitionFiles files,
    String workspace,
    String staging,
    SourceReader.Opener opener,
    String state)
    implements Serializable {}
