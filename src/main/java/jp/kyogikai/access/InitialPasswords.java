package jp.kyogikai.access;

import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

/** Random first passwords, shown once on the console and kept as hashes only (初期パスワード). */
public final class InitialPasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look alike
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPasswords() {}

    /** Four groups of four, some 79 bits. */
    static String random() {
        var letters = RANDOM.ints(16, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Written to the console itself, because logs are kept. */
    @SuppressWarnings("SystemOut")
    public static void show(String whose, Map<String, String> passwords) {
        var lines = passwords.entrySet().stream()
                .map(each -> "  %-20s  %s".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
        System.out.println("""

                ================================================================
                %s（パスワードはこの一度だけ表示します。控えてください）

                  ユーザー名            パスワード
                %s
                ================================================================
                """.formatted(whose, lines));
    }
}
