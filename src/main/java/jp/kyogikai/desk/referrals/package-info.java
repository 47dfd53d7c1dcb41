/** Pages of requests to investigate (調査・検討依頼の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.referrals;
