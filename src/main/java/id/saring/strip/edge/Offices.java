package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;

/** How the office behind a page is reached, and who owns the page. */
final class Offices {
  private static final int FEWEST_CONTACTS = 3;
  private static final int FEWEST_OWNED = 2;
  private static final int MOST_NAMES = 2;

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;

  Offices(PageLines lines, Remains remains, EdgeLooks looks) {
    this.lines = lines;
    this.remains = remains;
    this.looks = looks;
  }

  /** Whether the line is a street with a number, and how an office is reached stands beside it. */
  boolean isStreet(int line) {
    int above = lines.before(line);
    int below = lines.after(line);
    return lines.isStreet(line)
        && ((above >= 0 && looks.isContact(above)) || (below >= 0 && looks.isContact(below)));
  }

  /**
   * The first of the lines behind line {@code end} that say how and when an office is reached, with
   * their headings and nothing else to the end of the page; the number of lines if there are too
   * few, or none on the web and no owner named below them.
   */
  int contacts(int end) {
    int start = lines.count();
    int contacts = 0;
    int hours = 0;
    int headings = 0;
    boolean onWeb = false;
    for (int line = remains.before(lines.count()); line > end; line = remains.before(line)) {
      if (isOwner(line) || isCounted(line)) {
        continue;
      }
      boolean web = looks.isOnWeb(line);
      if (web || lines.isStreet(line) || looks.isContact(line) || lines.isContactLabel(line)) {
        contacts++;
        start = line;
      } else if (contacts > 0 && lines.isOpeningHours(line)) {
        hours++;
        start = line;
      } else if (contacts == 0 || headings++ > (hours > 0 ? 1 : 0) || !looks.mayHead(line)) {
        break;
      }
      onWeb |= web;
    }
    if (hours > 0 && remains.before(start) > end && looks.mayHead(remains.before(start))) {
      start = remains.before(start);
    }
    start = contacts > 0 ? named(start, end) : start;
    if (contacts > 0 && lines.string(lines.before(start)).endsWith(":")) {
      return lines.count();
    }
    boolean told = onWeb ? contacts >= FEWEST_CONTACTS : contacts >= FEWEST_OWNED && isOwned(start);
    return told ? start : lines.count();
  }

  /**
   * Whether the line names the owner of the page behind the sign of copyright, and no photo, or
   * ends the page below it as a name.
   */
  boolean isOwner(int line) {
    String text = lines.string(line);
    int above = lines.before(line);
    boolean below =
        above >= 0
            && lines.after(line) < 0
            && lines.isNameLine(line)
            && lines.string(above).charAt(0) == '©';
    return below || (text.charAt(0) == '©' && text.indexOf('/') < 0 && !lines.prose(line));
  }

  /**
   * The first of the few headings above line {@code contact}, the name of an office and its
   * building, that stand below a line of the site; that line itself if none do.
   */
  private int named(int contact, int end) {
    int above = lines.before(contact);
    int heading = contact;
    for (int seen = 0; seen < MOST_NAMES && above > end && !remains.gone(above); seen++) {
      if (!looks.mayHead(above)) {
        return contact;
      }
      heading = above;
      above = lines.before(above);
    }
    return above > end && remains.gone(above) ? heading : contact;
  }

  /** Whether the line is what a site counts, or so many. */
  private boolean isCounted(int line) {
    return lines.isNumber(line) || lines.isSiteLine(line);
  }

  /** Whether the owner of the page is named behind line {@code from}. */
  private boolean isOwned(int from) {
    for (int line = from; line < lines.count(); line++) {
      if (remains.gone(line) ? Roles.COPYRIGHT.equals(remains.role(line)) : isOwnerNamed(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnerNamed(int line) {
    return !lines.blank(line) && isOwner(line);
  }
}
