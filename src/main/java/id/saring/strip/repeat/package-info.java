/**
 * Boilerplate told by repetition. Within a page, {@code SecondCopies} finds what is said again: the
 * headline in another dress ({@code HeadlineCopies}), a caption, a paragraph, a part of one; over a
 * site, {@code TemplateLines} takes the lines that the survey found.
 */
package id.saring.strip.repeat;
