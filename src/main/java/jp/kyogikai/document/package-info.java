/** Papers: a record and a template become HTML and PDF (文書). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.document;
