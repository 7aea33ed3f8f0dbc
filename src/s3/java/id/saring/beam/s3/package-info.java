/** What S3 does for Saring by its own library; in jars of the profile {@code s3}. */
package id.saring.beam.s3;
