// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import java.util.List;
import java.util.Random;

/** Element strings in brackets, right and nearly right: of every identifier, with what it needs beside it more often than not. */
final class SomeElements {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/_.!%";
    private static final List<String> KNOWN =
            List.of("682", "784", "036", "999", "SA", "826840", "1234567", "0100000", "01", "10", "0", "1", "-", "%41");

    /** Which are not taken apart (docs/adr/0070). */
    private static final List<String> COUPONS = List.of("8110", "8112");

    private final Random random;

    SomeElements(Random random) {
        this.random = random;
    }

    String next() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(4) > 0) {
            text.append(random.nextInt(5) == 0 ? element(find("00")) : element(find("01")));
        }
        List<ApplicationIdentifier> all = AiTable.all().stream()
                .filter(ai -> !COUPONS.contains(ai.code()))
                .toList();
        ApplicationIdentifier main = all.get(random.nextInt(all.size()));
        text.append(element(main));
        for (List<String> beside : main.needs()) {
            for (String pattern : beside.get(random.nextInt(beside.size())).split("\\+")) {
                List<ApplicationIdentifier> fits = all.stream()
                        .filter(ai -> ai.is(pattern) && text.indexOf("(" + ai.code() + ")") < 0)
                        .toList();
                if (!fits.isEmpty() && random.nextInt(4) > 0) {
                    text.append(element(fits.get(random.nextInt(fits.size()))));
                }
            }
        }
        return text.toString();
    }

    private static ApplicationIdentifier find(String code) {
        return AiTable.find(code).orElseThrow();
    }

    /** The first of some attempts that is right, and one time in eight with a character that is not. */
    private String element(ApplicationIdentifier ai) {
        String value = attempt(ai);
        for (int i = 0; i < 60 && ai.broken(value, 0, value.length()) != null; i++) {
            value = attempt(ai);
        }
        return ai + (random.nextInt(8) == 0 ? spoilt(value) : value);
    }

    private String attempt(ApplicationIdentifier ai) {
        int most = Math.min(ai.most(), ai.least() + random.nextInt(12));
        int length = Math.max(1, Math.max(ai.least(), most));
        StringBuilder value = new StringBuilder();
        boolean letters = random.nextBoolean();
        while (value.length() < length) {
            int rest = length - value.length();
            String piece = switch (random.nextInt(6)) {
                case 0 -> date();
                case 1 -> KNOWN.get(random.nextInt(KNOWN.size()));
                default -> "" + (letters ? letter() : (char) ('0' + random.nextInt(10)));
            };
            value.append(piece, 0, Math.min(rest, piece.length()));
        }
        boolean digits = Chars.digits(value.toString(), 0, value.length());
        if (digits && length > 7 && random.nextInt(4) > 0) {
            String payload = value.substring(0, length - 1);
            return payload + CheckDigit.of(payload);
        }
        return value.toString();
    }

    private String date() {
        return String.format("%02d%02d%02d", random.nextInt(100), 1 + random.nextInt(12), random.nextInt(30));
    }

    private String spoilt(String value) {
        int at = random.nextInt(value.length());
        return switch (random.nextInt(3)) {
            case 0 -> value.length() > 1 ? value.substring(0, at) + value.substring(at + 1) : value;
            case 1 -> value.substring(0, at) + (char) ('0' + random.nextInt(10)) + value.substring(at + 1);
            default -> value.substring(0, at) + letter() + value.substring(at);
        };
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
