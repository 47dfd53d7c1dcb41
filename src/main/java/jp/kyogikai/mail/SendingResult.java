package jp.kyogikai.mail;

/** Whether a delivery has come to its end or somebody has to look at it (送付の確認の要否). */
public enum SendingResult {
    DONE,
    CHECK
}
