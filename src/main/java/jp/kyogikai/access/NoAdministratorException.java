package jp.kyogikai.access;

/** Nobody could log in, and no password for a first administrator was given (管理者の未設定). */
class NoAdministratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAdministratorException() {
        super("システム管理者のアカウントがないため、起動を中止しました。");
    }
}
