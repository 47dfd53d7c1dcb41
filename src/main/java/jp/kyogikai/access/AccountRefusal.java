package jp.kyogikai.access;

import jp.kyogikai.shared.Refusal;

/** Why an account cannot be opened or its password not be set (アカウントを受け付けられない理由). */
public sealed interface AccountRefusal extends Refusal {

    /** The password has too few characters. */
    record PasswordTooShort(int least) implements AccountRefusal {
        @Override
        public String sentence() {
            return "パスワードは%d文字以上にしてください。".formatted(least);
        }
    }

    /** The password has more bytes than the hash reads. */
    record PasswordTooLong(int mostBytes) implements AccountRefusal {
        @Override
        public String sentence() {
            return "パスワードが長すぎます。半角で%d文字（全角で%d文字）以内にしてください。".formatted(mostBytes, mostBytes / 3);
        }
    }

    /** The password is the name of its account. */
    record PasswordIsUsername() implements AccountRefusal {
        @Override
        public String sentence() {
            return "ユーザー名と同じパスワードは使えません。別のパスワードにしてください。";
        }
    }

    /** The new password was typed in two ways. */
    record PasswordsDiffer() implements AccountRefusal {
        @Override
        public String sentence() {
            return "新しいパスワードと確認用のパスワードが一致しません。もう一度入力してください。";
        }
    }

    /** The present password was not the right one, or too many wrong ones came before. */
    record WrongPassword() implements AccountRefusal {
        @Override
        public String sentence() {
            return "現在のパスワードを確認できませんでした。続けて%d回誤ると、%d分間変更できません。"
                    .formatted(Account.MOST_FAILURES, Account.LOCKOUT.toMinutes());
        }
    }

    /** The name has characters that the login does not accept. */
    record UsernameNotAllowed() implements AccountRefusal {
        @Override
        public String sentence() {
            return "ユーザー名は、半角の英小文字・数字と . _ @ - を使い、英数字で始まる2文字以上64文字以内にしてください。";
        }
    }

    /** Another account has this name. */
    record UsernameTaken(String username) implements AccountRefusal {
        @Override
        public String sentence() {
            return "ユーザー名「%s」は既に使われています。別のユーザー名にしてください。".formatted(username);
        }
    }

    /** There is no such account. */
    record NoSuchAccount(String username) implements AccountRefusal {
        @Override
        public String sentence() {
            return "ユーザー名「%s」のアカウントはありません。ユーザー名を確かめてください。".formatted(username);
        }
    }

    /** Nobody could administer the installation any more. */
    record LastAdministrator() implements AccountRefusal {
        @Override
        public String sentence() {
            return "ほかに有効なシステム管理者がいないため、このアカウントは停止できません。先に別のシステム管理者を登録してください。";
        }
    }

    /** Somebody who does not administer the installation tried to change accounts. */
    record OnlyAdministrators() implements AccountRefusal {
        @Override
        public String sentence() {
            return "アカウントの登録と停止は、システム管理者が行います。システム管理者へ連絡してください。";
        }
    }
}
