// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.Lane;

/**
 * The name of a stream of batches: a lane ({@code lane/tenant/store/till@1}) or a key that guards something scarce
 * ({@code coupon/WELCOME10}, {@code points/4711}, {@code returned/...}). At most 200 printable ASCII characters.
 */
public record StreamKey(String value) {
    private static final int LONGEST_NAME = 190;

    public StreamKey {
        if (!isStream(value)) {
            throw new IllegalArgumentException("a stream is kind/name in printable ASCII, not \"" + value + "\"");
        }
    }

    /** {@code [a-z]+/[!-~]{1,190}}, without a pattern: each commit names a few. */
    private static boolean isStream(String value) {
        int slash = value.indexOf('/');
        int name = value.length() - slash - 1;
        if (slash < 1 || name < 1 || name > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (i < slash ? c < 'a' || c > 'z' : c < '!' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** The stream of a kind of key. */
    public static StreamKey of(String kind, Object name) {
        return new StreamKey(kind + "/" + name);
    }

    /** The stream of a lane. */
    public static StreamKey of(Lane lane) {
        return of("lane", lane);
    }

    /** Whether this is the stream of a lane. */
    public boolean isLane() {
        return value.startsWith("lane/");
    }

    @Override
    public String toString() {
        return value;
    }
}
