/** The pipeline definition and its rule packs: strict YAML to checked records. */
package id.saring.definition;
