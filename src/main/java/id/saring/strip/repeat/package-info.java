/**
 * Boilerplate told by repetition. Within a page, {@code SecondCopies} finds what is said again: the
 * headline in another dress ({@code HeadlineCopies}), a caption, a paragraph, a part of one; a
 * path, "Beranda / Berita / Headline", is first the rule {@code breadcrumb} of
 * pipelines/rules/general.yaml; over a site, {@code TemplateLines} takes the lines that the survey
 * found.
 */
package id.saring.strip.repeat;
