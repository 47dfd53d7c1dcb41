/** The application class; every capability is a package of its own below. */
@org.jspecify.annotations.NullMarked
package jp.kyogikai;
