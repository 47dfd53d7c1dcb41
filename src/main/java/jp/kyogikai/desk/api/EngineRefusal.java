package jp.kyogikai.desk.api;

import jp.kyogikai.shared.Refusal;

/** What the engine itself refuses, in the words of the office (エンジンによる拒否). */
sealed interface EngineRefusal extends Refusal {

    /** Reads the status and the English answer of the engine. */
    static EngineRefusal of(int status, String said) {
        if (said.contains("OptimisticLockingException") || said.contains("concurrently")) {
            return new AtTheSameTime();
        }
        if (status == 401) {
            return new LoggedOut();
        }
        if (said.contains("CSRFPreventionFilter")) {
            return new StalePage();
        }
        if (status == 403 || isOfAnotherCouncil(said)) {
            return new NotAllowed();
        }
        if (status == 404 || said.contains("Cannot find task") || said.contains("task is null")) {
            return new TaskGone();
        }
        return new Failed();
    }

    /** Whether the engine kept somebody out of a council they do not serve, which it calls an error of its own. */
    static boolean isOfAnotherCouncil(String said) {
        return said.contains("no authenticated tenant");
    }

    /** The task was completed or withdrawn in the meantime. */
    record TaskGone() implements EngineRefusal {
        @Override
        public String sentence() {
            return "このタスクは、既に完了しているか、取り下げられています。一覧を開き直して、現在の状況を確認してください。";
        }
    }

    /** The user may not do this. */
    record NotAllowed() implements EngineRefusal {
        @Override
        public String sentence() {
            return "この操作を行う権限がありません。担当が変わった場合などは、事務局又はシステム管理者へ連絡してください。";
        }
    }

    /** The page was opened in a session that is over, and carries its token still. */
    record StalePage() implements EngineRefusal {
        @Override
        public String sentence() {
            return "この画面は、前のログインのときに開いたものです。入力した内容を控えてから、画面を開き直し、もう一度入力してください。";
        }
    }

    /** The session ended. */
    record LoggedOut() implements EngineRefusal {
        @Override
        public String sentence() {
            return "ログインの有効時間が過ぎました。ログインし直してから、もう一度入力してください。";
        }
    }

    /** Somebody else did something to the same thing at the same moment. */
    record AtTheSameTime() implements EngineRefusal {
        @Override
        public String sentence() {
            return "ほかの人が同時に更新したため、受け付けられませんでした。画面を開き直して、もう一度送信してください。";
        }
    }

    /** Something failed that the user cannot mend. */
    record Failed() implements EngineRefusal {
        @Override
        public String sentence() {
            return "処理の途中で問題が起きたため、何も保存されていません。もう一度送信し、続く場合はシステム管理者へ連絡してください。";
        }
    }

    /** A request carries something that its form does not have. */
    record NotInTheForm(String field) implements EngineRefusal {
        @Override
        public String sentence() {
            return "様式にない項目（%s）が送信されたため、受け付けられません。画面を開き直して、もう一度入力してください。".formatted(field);
        }
    }

    /** A way into the engine that the office does not need and that would go past the forms. */
    record OnlyByForm() implements EngineRefusal {
        @Override
        public String sentence() {
            return "この操作は、タスクの様式からだけ行えます。コメントや変数の書込みは使えません。";
        }
    }
}
