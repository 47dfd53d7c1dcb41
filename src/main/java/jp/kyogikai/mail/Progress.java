package jp.kyogikai.mail;

/** Whether a delivery has come to its end or somebody has to look at it (送付の進み具合). */
public enum Progress {
    DONE,
    CHECK
}
