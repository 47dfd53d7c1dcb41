/** Documents on their way to people: mail by SMTP or an outbox of files, and the book of what was sent to whom (送付). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.mail;
