/** Pages of the year of a council (年度の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.year;
