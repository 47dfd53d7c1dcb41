/** Pages of single cases, for their circles (個別事例の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.cases;
