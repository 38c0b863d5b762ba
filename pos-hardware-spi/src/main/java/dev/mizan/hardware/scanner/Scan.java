// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.scanner;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * One code as it was read: raw bytes, control characters and all (openpos issue 2108). Reading GS1 elements or a label's
 * price out of it is the domain's work.
 *
 * @param number counts the scans of one owner from 1, without gaps
 * @param aim the AIM identifier such as {@code ]E0}; empty where the scanner does not tell it
 * @param bytes what the code says, without identifier and end mark; at least one
 */
public record Scan(long number, String aim, byte[] bytes) {
    public Scan {
        bytes = bytes.clone();
        if (number < 1 || bytes.length == 0 || !aim.isEmpty() && !aim.matches("\\][A-Za-z][0-9A-Za-z]")) {
            throw new IllegalArgumentException("scan " + number + " of " + bytes.length + " bytes, " + aim);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As text, each byte a character: what the shop's codes are made of is ASCII. */
    public String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The identifier and the text, as the readers of symbols take it. */
    public String withAim() {
        return aim + text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scan it && number == it.number && aim.equals(it.aim) && Arrays.equals(bytes, it.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, aim, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "Scan[" + number + " " + aim + " " + bytes.length + " bytes]";
    }
}
