/** Where work stands, in a sentence and in a picture (現在地). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.place;
