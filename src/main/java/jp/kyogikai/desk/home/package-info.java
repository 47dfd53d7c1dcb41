/** The first page after login (トップページ). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.home;
