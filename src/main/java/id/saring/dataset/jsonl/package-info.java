/** Tables as JSON Lines. */
package id.saring.dataset.jsonl;
