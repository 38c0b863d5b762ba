// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.store;

import dev.mizan.spi.id.Lane;
import java.util.regex.Pattern;

/**
 * The name of a stream of batches: a lane ({@code lane/tenant/store/till@1}) or a key that guards something scarce
 * ({@code coupon/WELCOME10}, {@code points/4711}, {@code returned/...}). At most 200 printable ASCII characters.
 */
public record StreamKey(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]+/[!-~]{1,190}");

    public StreamKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a stream is kind/name in printable ASCII, not \"" + value + "\"");
        }
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
