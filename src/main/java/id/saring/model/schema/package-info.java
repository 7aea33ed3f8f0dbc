/**
 * How a record says what its components are as columns of a table: the one description from which
 * schemas, dictionary, data package, readers and writers follow.
 */
package id.saring.model.schema;
