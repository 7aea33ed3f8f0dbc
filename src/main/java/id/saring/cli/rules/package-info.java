/** {@code saring rules}: commands about rule packs. */
package id.saring.cli.rules;
