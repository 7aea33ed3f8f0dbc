package id.saring.clean.mention;

import id.saring.model.DateMention;
import id.saring.model.Figure;
import id.saring.model.Located;
import java.util.List;

/** The values found in one article, its text with them written in, and its language. */
public record Mentions(
    List<Located<DateMention>> dates,
    List<Located<Figure>> figures,
    String normalized,
    String language) {}
