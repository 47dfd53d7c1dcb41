/** Papers: a record and a template become HTML, PDF, text and Excel (文書). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.document;
