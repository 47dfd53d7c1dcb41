/** Papers to open as a page or as PDF (文書の閲覧). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.papers;
