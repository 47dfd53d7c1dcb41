/** Days: public holidays, the days on which an office is closed, and when something is due (暦). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package jp.kyogikai.calendar;
