/** Pages of meetings (会議の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.meetings;
