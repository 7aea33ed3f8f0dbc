/**
 * What a snapshot says of itself for machines and people, all of it made from the table
 * definitions: data package, Croissant, schemas and views for readers, data dictionary.
 */
package id.saring.dataset.metadata;
