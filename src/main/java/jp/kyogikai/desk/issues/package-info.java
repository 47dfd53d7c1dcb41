/** Pages of issues (課題の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.issues;
