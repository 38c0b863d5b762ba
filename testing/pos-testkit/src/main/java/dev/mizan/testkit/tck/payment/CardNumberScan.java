// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.tck.payment;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for card numbers: 13 to 19 digits whose check digit is right (ISO/IEC 7812-1), blanks and dashes aside. */
public final class CardNumberScan {
    private static final Pattern RUN = Pattern.compile("(?<![0-9A-Za-z-])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z-])");

    private CardNumberScan() {}

    /** Whether a text holds one. */
    public static boolean holdsOne(String text) {
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (luhn(run.group().replaceAll("[ -]", ""))) {
                return true;
            }
        }
        return false;
    }

    static void none(String text) {
        assertFalse(holdsOne(text), "it holds a card number");
    }

    /** What is printed and logged meanwhile; one at a time in a process. */
    static String logged(Runnable work) {
        synchronized (CardNumberScan.class) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintStream out = System.out;
            PrintStream err = System.err;
            Logger root = Logger.getLogger("");
            Handler handler = new Keeping(bytes);
            try (PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
                System.setOut(kept);
                System.setErr(kept);
                root.addHandler(handler);
                work.run();
            } finally {
                root.removeHandler(handler);
                System.setOut(out);
                System.setErr(err);
            }
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static final class Keeping extends Handler {
        private final ByteArrayOutputStream bytes;

        Keeping(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void publish(LogRecord entry) {
            bytes.writeBytes(String.valueOf(entry.getMessage()).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
