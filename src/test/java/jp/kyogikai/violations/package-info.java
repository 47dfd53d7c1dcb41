/** Classes that break one rule of the house each, so that a rule that checks nothing is noticed. */
package jp.kyogikai.violations;
