package jp.kyogikai.charter;

import java.util.Collection;
import java.util.Comparator;

/** Guesses the word that was meant by a misspelt one. */
final class Nearest {

    private Nearest() {}

    /** Asks back with the nearest known word, or names all known words where none is near. */
    static String hint(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate ->
                        candidate.contains(word) || distance(word, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .map(candidate -> "もしかして「" + candidate + "」ではありませんか。")
                .orElseGet(() -> "使えるのは「" + String.join("」「", known) + "」です。");
    }

    /** Letters to insert, drop or change, with two swapped neighbours counted as one slip. */
    private static int distance(String a, String b) {
        var cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] cost, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
