package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.strip.cut.Remains;

/** Finds one sort of second copies among the lines of a page, and marks them. */
abstract class CopyFinder {
  final CopyMarks marks;
  final PageLines lines;
  final Remains remains;
  final LineKeys keys;

  /** Of those that {@code marks} has not yet. */
  CopyFinder(CopyMarks marks) {
    this.marks = marks;
    this.lines = marks.lines();
    this.remains = marks.remains();
    this.keys = marks.keys();
  }
}
