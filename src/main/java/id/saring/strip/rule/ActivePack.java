package id.saring.strip.rule;

/**
 * A pack that works on a page.
 *
 * @param why the page's site, or the evidence that stands in it, in quotes
 */
public record ActivePack(String pack, String why) {}
