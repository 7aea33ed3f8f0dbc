/** Checks of rules: their examples, ordinary prose, and what they do to a corpus. */
package id.saring.strip.check;
