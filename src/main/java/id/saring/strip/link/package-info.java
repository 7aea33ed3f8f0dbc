/** Linked titles of other articles: where they end in glued text. */
package id.saring.strip.link;
