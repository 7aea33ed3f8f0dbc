/**
 * The one interface to stored files, for output, workspace and ledger, with what needs no library:
 * a folder of the local file system, and memory.
 */
package id.saring.io;
