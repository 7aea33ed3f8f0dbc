package id.saring.dataset.row;

import id.saring.dataset.table.Tables;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Key;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.OneOf;

/** A row of {@link Tables#TEMPLATES}. */
@Doc("One row per line that repeats over the articles of a site, as the survey found it.")
public record TemplateRow(
    @Key @LowCardinality @Doc("The site; empty for lines of articles whose site is unknown.")
        String site,
    @Key @Doc("The line in its normal form.") String line,
    @Doc("Articles of the site that hold it.") long documents,
    @Doc("documents as a part of the articles of the site, 0 to 1.") double share,
    @LowCardinality
        @OneOf({"stripped", "kept_prose", "below_threshold"})
        @Doc("What was done with it; prose is kept.")
        String action,
    @Nullable @LowCardinality @Doc("The rule that strips the line by itself.") String coveredBy) {}
