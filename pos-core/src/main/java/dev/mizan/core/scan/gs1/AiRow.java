// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@link AiRows}, read: which codes, what a value is made of, what stands beside it.
 *
 * @param codes one code, or several by ranges such as {@code 310[0-5]} and {@code 91-99}
 * @param parts such as {@code n14:CHECK} or {@code [x..17]}
 */
record AiRow(
        List<String> codes,
        List<String> parts,
        List<List<String>> needs,
        List<String> excludes,
        boolean key,
        List<List<String>> qualifiers,
        boolean attribute) {

    static AiRow read(String line) {
        List<String> parts = new ArrayList<>();
        List<List<String>> needs = new ArrayList<>();
        List<String> excludes = new ArrayList<>();
        List<List<String>> qualifiers = new ArrayList<>();
        boolean key = false;
        boolean attribute = true;
        String[] words = line.split(" +");
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (word.startsWith("with=")) {
                needs.add(List.of(word.substring(5).split(",")));
            } else if (word.startsWith("not=")) {
                excludes.addAll(List.of(word.substring(4).split(",")));
            } else if (word.startsWith("key")) {
                key = true;
                sequences(word, qualifiers);
            } else if (word.equals("path")) {
                attribute = false;
            } else {
                parts.add(word);
            }
        }
        return new AiRow(codes(words[0]), parts, needs, excludes, key, qualifiers, attribute);
    }

    private static void sequences(String word, List<List<String>> qualifiers) {
        if (word.length() > 4) {
            for (String sequence : word.substring(4).split("\\|")) {
                qualifiers.add(List.of(sequence.split(",")));
            }
        }
    }

    private static List<String> codes(String word) {
        List<String> codes = new ArrayList<>();
        int bracket = word.indexOf('[');
        int dash = word.indexOf('-');
        if (bracket >= 0) {
            for (char last = word.charAt(bracket + 1); last <= word.charAt(dash + 1); last++) {
                codes.add(word.substring(0, bracket) + last);
            }
        } else if (dash >= 0) {
            int to = Integer.parseInt(word.substring(dash + 1));
            for (int code = Integer.parseInt(word.substring(0, dash)); code <= to; code++) {
                codes.add(Integer.toString(code));
            }
        } else {
            codes.add(word);
        }
        return codes;
    }
}
