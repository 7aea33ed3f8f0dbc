/**
 * What a snapshot says of itself for machines and people, all of it made from the table
 * definitions: data package, Croissant, schemas and views for readers.
 */
package id.saring.dataset.metadata;
